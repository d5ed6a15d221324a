import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { usePages } from '#client/desk/use-pages.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { TakeFiles } from '#client/owner/take-files.tsx';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { State } from '#client/ui/state.tsx';
import { VISITS_TO_CLOSE } from '#domain/action/standing.ts';
import type { ActionRow } from '#protocol/api/actions.ts';
import { standingInWords, stateOf } from './words.ts';
import './acting.css';

/** Every action at the owner's stores, latest first, each with what visits say of it. */
export function ActionsPage() {
  const pages = usePages('owner-actions', (after) =>
    api.owner.actions.list(after === undefined ? {} : { after }),
  );
  return (
    <Page
      title={t('acting-actions')}
      lead={<p class="soft">{t('acting-actions-lead', { count: VISITS_TO_CLOSE })}</p>}
      actions={<TakeFiles table="actions" />}
    >
      <Loaded of={pages}>
        {({ rows, after }) =>
          rows.length === 0 ? (
            <EmptyState icon="check" title={t('acting-none')}>
              {t('acting-none-body')}
            </EmptyState>
          ) : (
            <>
              <ul class="actions">
                {rows.map((row) => (
                  <ActionLine key={row.id} of={row} />
                ))}
              </ul>
              {after !== null && (
                <Button onClick={pages.more} busy={pages.busy}>
                  {t('desk-more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function ActionLine({ of }: { of: ActionRow }) {
  const { id, standard, store, what, who, channel } = of;
  const { tone, words } = stateOf(of);
  return (
    <li class="action">
      <div class="action-about">
        <h2>
          <a href={`/actions/${id}`}>{say(standard.name)}</a>
        </h2>
        <p class="small soft">
          {store.name}, {store.city} · {t(`acting-channel-${channel}`)}
        </p>
        <p>{what}</p>
        <p class="small soft">
          <bdi>{who}</bdi>
        </p>
      </div>
      <div class="action-stands">
        <State tone={tone}>{words}</State>
        <p class="small figures">{standingInWords(of)}</p>
      </div>
    </li>
  );
}
