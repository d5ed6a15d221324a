import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Banner, type Tone } from '#client/ui/state.tsx';
import { type ImportAnswer, MediumDamage } from '#protocol/import.ts';

/** What became of a file: what was new, what was damaged, and where it went. */
export function TakenIn({ answer, onAnother }: { answer: ImportAnswer; onAnother: () => void }) {
  const { tone, title } = headOf(answer);
  return (
    <>
      <Banner tone={tone} role="status" title={title}>
        <ul class="stack taken-in">
          {lines(answer).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Banner>
      <div class="line">
        {answer.standing !== 'aside' && (
          <LinkButton look="primary" href={`/visits/${answer.visit}`}>
            {t('coordinator-import-open')}
          </LinkButton>
        )}
        <Button onClick={onAnother}>{t('coordinator-import-another')}</Button>
      </div>
    </>
  );
}

function headOf({ outcome, standing, events, media, unfinished }: ImportAnswer): {
  tone: Tone;
  title: string;
} {
  if (outcome === 'forked') return { tone: 'warn', title: t('coordinator-import-forked') };
  const damaged = events.damaged + media.damaged.length + unfinished.damaged.length;
  const isWhole = damaged === 0 && standing === 'counted';
  const isNew = events.taken + media.taken + unfinished.taken > 0;
  return {
    tone: isWhole ? 'good' : 'warn',
    title: t(isNew ? 'coordinator-import-done' : 'coordinator-import-known'),
  };
}

function lines({ outcome, standing, events, media, unfinished }: ImportAnswer): string[] {
  const damages = MediumDamage.options.flatMap((because) => {
    const all = [...media.damaged, ...unfinished.damaged];
    const count = all.filter((one) => one.because === because).length;
    return count > 0 ? [t(`coordinator-import-damage-${because}`, { count })] : [];
  });
  return [
    ...(outcome === 'forked' ? [t('coordinator-import-forked-body')] : []),
    t('coordinator-import-events', { taken: events.taken, all: events.inFile }),
    ...(events.damaged > 0 ? [t('coordinator-import-events-damaged', { damaged: events.damaged })] : []),
    ...(media.inFile > 0 ? [t('coordinator-import-media', { taken: media.taken, all: media.inFile })] : []),
    ...(unfinished.inFile > 0
      ? [t('coordinator-import-unfinished', { taken: unfinished.taken, all: unfinished.inFile })]
      : []),
    ...damages,
    ...(standing === 'aside' ? [t('coordinator-import-aside')] : []),
  ];
}
