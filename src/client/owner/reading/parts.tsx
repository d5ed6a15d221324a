import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { PartReading, PartsReading } from '#protocol/api/reading.ts';
import { Band } from './estimate.tsx';
import { asShare, boundsInWords, figureInWords } from './words.ts';
import './parts.css';

const SHARE = [0, 1] as const;

type Piece = Omit<PartReading, 'factor'> & { readonly of: PartReading['factor'] | 'visit' };

/** How the whole difference between scores is made up, all factors at once: a bar of its parts, and each part in words with its bounds. */
export function Parts({ of: found }: { of: PartsReading }) {
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{t('reading-parts')}</h2>
      <p class="soft">{t('reading-parts-why')}</p>
      {found.kind === 'unsaid' ? (
        <p>{t(`reading-parts-${found.why}`)}</p>
      ) : (
        <Whole pieces={[...found.parts.map(pieceOf), { ...found.within, of: 'visit' }]} />
      )}
      <p class="small soft">
        {found.oneIn > 1
          ? t('reading-parts-sampled', { visits: found.visits, oneIn: found.oneIn })
          : t('reading-parts-from', { visits: found.visits })}
      </p>
    </section>
  );
}

const pieceOf = ({ factor, ...part }: PartReading): Piece => ({ ...part, of: factor });

function Whole({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      <div class="parts-bar" aria-hidden="true">
        {pieces.map(
          ({ of, share }) =>
            share.kind !== 'nothing' && <i key={of} class={`part-${of}`} style={{ flexGrow: share.value }} />,
        )}
      </div>
      <ul class="reading-list">
        {pieces.map((piece) => (
          <PieceLine key={piece.of} piece={piece} />
        ))}
      </ul>
    </>
  );
}

function PieceLine({ piece: { of, groups, share, deviation } }: { piece: Piece }) {
  const points = deviation === null ? '' : formatNumber(deviation, { maximumFractionDigits: 1 });
  return (
    <li>
      <div>
        <h3 class={`part-key part-${of}`}>{t(`reading-part-${of}`)}</h3>
        <p class="small soft figures">
          {share.kind === 'nothing'
            ? t('reading-part-only', { groups })
            : t(of === 'visit' ? 'reading-part-within' : 'reading-part-apart', { groups, points })}
        </p>
      </div>
      {share.kind !== 'nothing' && (
        <div>
          <Band estimate={share} scale={SHARE} />
          <p class="small figures">
            <strong>{figureInWords(share, asShare)}</strong>{' '}
            <span class="soft">{boundsInWords(share, asShare)}</span>
          </p>
        </div>
      )}
    </li>
  );
}
