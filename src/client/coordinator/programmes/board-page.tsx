import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import type { BoardView } from '#protocol/api/programmes.ts';
import { BoardFilters, boardQuery } from './board-filters.tsx';
import { BoardTable } from './board-table.tsx';
import { Bulk } from './bulk.tsx';
import { CellPanel } from './cell-panel.tsx';
import './programmes.css';
import { useSelection } from './use-selection.ts';

/** A cell that is looked into. */
export interface OpenCell {
  readonly store: string;
  readonly period: string;
}

/** Stores by periods: where visits are, and where they may not come about. The address says what is looked at. */
export function BoardPage() {
  const { params } = useRoute();
  const { query } = useLocation();
  const programme = params['programme'] ?? '';
  const wanted = boardQuery(query);
  const pages = usePages<BoardView['rows'][number], BoardView>(
    `board ${programme} ${JSON.stringify(wanted)}`,
    (after) => api.coordinator.programmes.board({ programme, ...wanted, ...(after ? { after } : {}) }),
  );
  const name = useLoad(`name of ${programme}`, () => api.coordinator.programmes.read({ programme }));
  const [open, setOpen] = useState<OpenCell | null>(null);
  const selection = useSelection();
  const changed = () => {
    selection.clear();
    pages.reload();
  };
  return (
    <Page
      title={t('programmes-board')}
      above={<a href={`/programmes/${programme}`}>{name.value?.plan.name ?? t('programmes-name')}</a>}
    >
      <Loaded of={pages} lines={10}>
        {(board) => (
          <>
            <BoardFilters board={board} selection={selection} />
            <Bulk board={board} selection={selection} onDone={changed} />
            {board.rows.length === 0 ? (
              <EmptyState icon="store" title={t('programmes-no-stores-here')} />
            ) : (
              <BoardTable board={board} selection={selection} onOpen={setOpen} />
            )}
            {board.after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      {open && (
        <CellPanel programme={programme} cell={open} onClose={() => setOpen(null)} onChanged={pages.reload} />
      )}
    </Page>
  );
}
