import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { State } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import type { ActionRow } from '#protocol/api/actions.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { StartAction } from './start-action.tsx';
import { standingInWords, stateOf } from './words.ts';
import './acting.css';

/** What an owner's report shows under a question that missed its standard: the actions there are about it, and a way to start one. */
export function useActions(report: ReportView) {
  const { store, checklist, score, visit } = report;
  const known = useLoad(`actions ${store.id}`, () => api.owner.actions.list({ store: store.id }));
  return (question: Id) => {
    const line = score.trace.find(({ item }) => item.kind === 'question' && item.id === question);
    const standard = checklist.standards.find(({ id }) => id === line?.standard);
    if (!line || !standard || line.earned >= line.possible) return null;
    const { channel } = checklist;
    const about = (known.value?.rows ?? []).filter((row) => isAbout(row, standard.id, channel));
    return (
      <div class="action-under">
        {about.map((row) => (
          <KnownAction key={row.id} of={row} />
        ))}
        <StartAction
          standard={standard}
          channel={channel}
          stores={store.id}
          from={{ visit, question }}
          onStarted={known.reload}
        />
      </div>
    );
  };
}

function isAbout({ standard, channel, standing }: ActionRow, id: Id, of: string): boolean {
  return standard.id === id && channel === of && standing.state !== 'withdrawn';
}

function KnownAction({ of }: { of: ActionRow }) {
  const { tone, words } = stateOf(of);
  return (
    <p class="line small">
      <State tone={tone}>{words}</State>
      <a href={`/actions/${of.id}`}>{of.what}</a>
      <span class="soft figures">{standingInWords(of)}</span>
    </p>
  );
}
