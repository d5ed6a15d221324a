import { say } from '#client/desk/words.ts';
import { formatList, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { State } from '#client/ui/state.tsx';
import type { Counting, Difference } from '#domain/checklist/profile.ts';
import type { Standard } from '#domain/checklist/standard.ts';
import { differenceWords, weightWords } from './words.ts';

interface StandardLineProps {
  standard: Standard;
  /** How it counts without a profile. */
  counting: Counting;
  differences?: readonly Difference[];
  /** What makes it different. */
  by?: string | undefined;
  /** The heading that its name is: `h2` where it stands by itself on a page. */
  heading?: 'h2' | 'h3';
}

/** One standard: what counts as met and how it counts, why and how behind it, and beneath what a profile makes different. */
export function StandardLine({
  standard,
  counting,
  differences = [],
  by,
  heading: Heading = 'h3',
}: StandardLineProps) {
  const isOut = differences.some(({ of }) => of === 'retire');
  return (
    <li class="standards-line" data-changed={differences.length > 0 || undefined}>
      <Heading class={isOut ? 'standards-out' : undefined}>{say(standard.name)}</Heading>
      <p>{say(standard.target)}</p>
      <Facts standard={standard} counting={counting} />
      {differences.length > 0 && (
        <div class="standards-differences">
          {differences.map((difference) => (
            <p key={difference.of}>
              <Icon name="edit" size={16} />
              <span>{differenceWords(difference)}</span>
            </p>
          ))}
          {by && <p class="small soft">{t('standards-by', { profile: by })}</p>}
        </div>
      )}
      <details>
        <summary class="small">{t('standards-how')}</summary>
        <p>{say(standard.purpose)}</p>
        <p>{say(standard.howTo)}</p>
      </details>
    </li>
  );
}

function Facts({
  standard: { measure, channels },
  counting,
}: Pick<StandardLineProps, 'standard' | 'counting'>) {
  const { critical, wait } = counting;
  const figures = wait && {
    target: formatNumber(wait.targetSeconds),
    limit: formatNumber(wait.limitSeconds),
  };
  return (
    <div class="line small soft figures standards-facts">
      {critical && <State tone="warn">{t('standards-is-critical')}</State>}
      <span>{t(`builder-measure-${measure}`)}</span>
      <span>{t('standards-fact-weight', { weight: weightWords(counting) })}</span>
      {figures && <span>{t('standards-fact-wait', figures)}</span>}
      <span>{formatList(channels.map((channel) => t(`channel-${channel}`)))}</span>
    </div>
  );
}
