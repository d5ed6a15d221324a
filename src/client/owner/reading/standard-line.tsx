import type { ComponentChildren } from 'preact';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { StandardReading } from '#protocol/api/reading.ts';
import { Band } from './estimate.tsx';
import { asPoints, asShare, boundsInWords, figureInWords } from './words.ts';

const SHARE = [0, 1] as const;

interface StandardLineProps {
  of: StandardReading;
  /** Told first by how many visits missed it. */
  isMissed?: boolean;
  children?: ComponentChildren;
}

/** One standard: how often it was met, what it costs a visit, and on demand what it is for and how it is done; and what can be done about it. */
export function StandardLine({ of, isMissed, children }: StandardLineProps) {
  const { name, purpose, howTo, share, met, lost, channel } = of;
  return (
    <li>
      <div>
        <h3>{say(name)}</h3>
        <p class="small soft figures">
          {isMissed && `${t('reading-missed-of', { missed: share.n - met, n: share.n })} · `}
          {t('reading-lost', { points: asPoints(-lost) })} · {t(`reading-channel-${channel}`)}
        </p>
      </div>
      <div>
        <Band estimate={share} scale={SHARE} />
        <p class="small figures">
          <strong>{t('reading-met', { share: figureInWords(share, asShare) })}</strong>{' '}
          <span class="soft">
            {boundsInWords(share, asShare)} · {t('reading-visits', { count: share.n })}
          </span>
        </p>
      </div>
      <details class="wide small aside-details">
        <summary>{t('reading-what-for')}</summary>
        <p>{say(purpose)}</p>
        <p>
          <strong>{t('reading-how-to')}</strong> {say(howTo)}
        </p>
      </details>
      {children && <div class="wide">{children}</div>}
    </li>
  );
}
