import { useState } from 'preact/hooks';
import { formatDay } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import { State } from '#client/ui/state.tsx';
import { paths } from '../paths.ts';
import type { PlacedVisit } from './group.ts';
import { stateLook } from './state-look.ts';

/** As many as a thumb goes through without a search. */
const AT_FIRST = 10;

/** Visits that are over, a short row each, the latest first. */
export function PastVisits({ visits }: { visits: readonly PlacedVisit[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? visits : visits.slice(0, AT_FIRST);
  return (
    <>
      <Card flush>
        <Rows>
          {shown.map((placed) => (
            <PastVisit key={placed.visit.id} placed={placed} />
          ))}
        </Rows>
      </Card>
      {shown.length < visits.length && (
        <Button look="quiet" wide onClick={() => setAll(true)}>
          {t('past-all', { count: visits.length })}
        </Button>
      )}
    </>
  );
}

function PastVisit({ placed: { visit, phase } }: { placed: PlacedVisit }) {
  const { tone, words } = stateLook(visit, phase);
  return (
    <Row href={paths.visit(visit.id)}>
      <span>{visit.store.name}</span>
      <span class="line small soft figures">
        {formatDay(visit.submittedAt ?? visit.window.from, visit.store.timeZone)}
        <State tone={tone}>{words}</State>
      </span>
    </Row>
  );
}
