import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { formatList } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import { differencesUnder } from '#domain/checklist/profile.ts';
import type { InStore, StoreStandards } from '#protocol/api/standards.ts';
import { Tick } from '../checklists/builder/tick.tsx';
import { StandardLine } from './standard-line.tsx';
import { countingOf } from './words.ts';

interface InChannelProps {
  shown: InStore;
  known: StoreStandards;
}

/** What counts at a store for one channel: which profile and why, and each standard with what it made different. */
export function InChannel({ shown, known }: InChannelProps) {
  const [isChangedOnly, setChangedOnly] = useState(false);
  const { profile, channel } = shown;
  const lines = known.view.set.standards
    .filter(({ channels }) => channels.includes(channel))
    .map((standard) => {
      const counting = countingOf(known.view, standard.id);
      return { standard, counting, differences: differencesUnder(profile, standard.id, counting) };
    });
  const changed = lines.filter(({ differences }) => differences.length > 0);
  return (
    <>
      <Why shown={shown} known={known} />
      <div class="standards-head">
        <p role="status">{t('standards-changed', { count: changed.length })}</p>
        {changed.length > 0 && (
          <Tick label={t('standards-only-changed')} checked={isChangedOnly} onChange={setChangedOnly} />
        )}
      </div>
      <ul class="standards-lines">
        {(isChangedOnly ? changed : lines).map((line) => (
          <StandardLine key={line.standard.id} {...line} by={profile ? say(profile.name) : undefined} />
        ))}
      </ul>
    </>
  );
}

/** Which profile counts and why, and what gives way to it. */
function Why({ shown, known }: InChannelProps) {
  const { profile, because, givesWay } = shown;
  if (!profile) return <Banner tone="neutral">{t('standards-by-none')}</Banner>;
  const said = { profile: say(profile.name), version: profile.version };
  return (
    <Banner tone="accent">
      <p>
        {because === 'chosen'
          ? t('standards-by-chosen', said)
          : t('standards-by-fits', { ...said, why: whyWords({ shown, known }) })}
      </p>
      {givesWay.length > 0 && (
        <p>{t('standards-gives-way', { names: formatList(givesWay.map(({ name }) => say(name))) })}</p>
      )}
    </Banner>
  );
}

function whyWords({ shown: { profile, channel }, known: { region, concept } }: InChannelProps): string {
  const { concepts = [], channels = [], regions = [] } = profile?.places ?? {};
  return formatList([
    ...(concepts.length > 0 ? [t('standards-why-concept', { word: concept })] : []),
    ...(channels.length > 0 ? [t('standards-why-channel', { word: t(`channel-${channel}`) })] : []),
    ...(regions.length > 0 ? [t('standards-why-region', { word: region })] : []),
  ]);
}
