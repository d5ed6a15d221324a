import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { moveByKey } from './move-by-key.ts';
import { type Go, type Piece, pieces } from './piece.ts';

interface OutlineProps {
  body: Checklist;
  open: Piece;
  counts: ReadonlyMap<Piece, number>;
  go: Go;
  onAddSection: () => void;
  onMoveSection: (id: string, by: 1 | -1) => void;
}

/** The parts of a checklist in order, with how much there is to mend in each. */
export function Outline({ body, open, counts, go, onAddSection, onMoveSection }: OutlineProps) {
  const line = (piece: Piece, name: string, move?: (by: 1 | -1) => void) => (
    <li key={piece}>
      <button
        type="button"
        class="outline-line"
        aria-current={open === piece ? 'true' : undefined}
        onClick={() => go(piece)}
        onKeyDown={(event) => move && moveByKey(event, move)}
      >
        <span>{name}</span>
        <Count of={counts.get(piece) ?? 0} />
      </button>
    </li>
  );
  const [about, standards, moments, waits, scoring, ...rest] = pieces;
  const sections = body.sections.map(({ id, title }, index) =>
    line(`section ${id}`, say(title) || t('builder-section-nameless', { number: index + 1 }), (by) =>
      onMoveSection(id, by),
    ),
  );
  return (
    <nav class="outline" aria-label={t('builder-outline')}>
      <ul>{[about, standards, moments, waits].map((piece) => line(piece, t(`builder-piece-${piece}`)))}</ul>
      <h2 class="small soft">{t('builder-sections')}</h2>
      <ul>{sections}</ul>
      <Button look="quiet" icon="plus" onClick={onAddSection}>
        {t('builder-section-add')}
      </Button>
      <ul>{[scoring, ...rest].map((piece) => line(piece, t(`builder-piece-${piece}`)))}</ul>
    </nav>
  );
}

function Count({ of: count }: { of: number }) {
  if (count === 0) return null;
  return (
    <span class="outline-count figures">
      <span aria-hidden="true">{formatNumber(count)}</span>
      <span class="unseen">{t('builder-to-mend', { count })}</span>
    </span>
  );
}
