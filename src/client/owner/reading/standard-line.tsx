import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { StandardReading } from '#protocol/api/reading.ts';
import { Band } from './estimate.tsx';
import { asPoints, asShare, boundsInWords, figureInWords } from './words.ts';

const SHARE = [0, 1] as const;

/** One standard: how often it was met, what it costs a visit, and on demand what it is for and how it is done. */
export function StandardLine({ of }: { of: StandardReading }) {
  const { name, purpose, howTo, share, lost, channel } = of;
  return (
    <li>
      <div>
        <h3>{say(name)}</h3>
        <p class="small soft figures">
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
    </li>
  );
}
