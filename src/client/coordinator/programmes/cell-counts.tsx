import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon, type IconName } from '#client/ui/icon.tsx';
import type { Tone } from '#client/ui/state.tsx';
import { stages } from '#domain/programme/coverage.ts';
import type { CellView } from '#protocol/api/programmes.ts';
import { stageLooks } from './look.ts';

/** How many visits are at each stage: a figure with its sign, and the words for who can't see the sign. */
export function CellCounts({ cell: { counts, atRisk, lacking } }: { cell: CellView }) {
  const shown = stages.filter((stage) => (counts[stage] ?? 0) > 0);
  if (shown.length === 0 && lacking === 0) return <span class="soft">{t('programmes-nothing')}</span>;
  return (
    <span class="cell-counts">
      {shown.map((stage) => (
        <Count
          key={stage}
          {...stageLooks[stage]}
          visits={counts[stage] ?? 0}
          name={`programmes-stage-${stage}`}
        />
      ))}
      {lacking > 0 && <Count tone="neutral" icon="minus" visits={lacking} name="programmes-stage-lacking" />}
      {atRisk > 0 && (
        <span class="cell-risk">
          <Icon name="alert" size={16} />
          {t('programmes-cell-risk', { count: atRisk })}
        </span>
      )}
    </span>
  );
}

interface CountProps {
  tone: Tone;
  icon: IconName;
  visits: number;
  name: string;
}

function Count({ tone, icon, visits, name }: CountProps) {
  return (
    <span class={`cell-count tone-${tone}`} title={t(name)}>
      <Icon name={icon} size={16} />
      <span class="figures" aria-hidden="true">
        {formatNumber(visits)}
      </span>
      <span class="unseen">{t('programmes-cell-count', { visits, stage: t(name) })}, </span>
    </span>
  );
}
