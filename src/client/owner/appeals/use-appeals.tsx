import type { ComponentChildren } from 'preact';
import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { type AppealedItem, isAppealable, lineOf } from '#domain/appeal/appeal.ts';
import type { AppealView } from '#protocol/api/appeals.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { AppealForm } from './appeal-form.tsx';
import { AppealLine } from './appeal-line.tsx';

/** What stands under an item of a report about appeals: those that were raised, and while there is time a way to raise one. */
export function useAppeals(
  report: ReportView,
  onRuled: () => void,
): (item: AppealedItem) => ComponentChildren {
  const { visit, store, score } = report;
  const appeals = useLoad(`appeals ${visit}`, () => api.owner.appeals.ofVisit({ visit }));
  const found = appeals.value;
  const changed = () => {
    appeals.reload();
    onRuled();
  };
  return (item) => {
    const line = lineOf(score, item);
    if (!found || !line) return null;
    const raised = found.appeals.filter((one) => one.item.kind === item.kind && one.item.id === item.id);
    const question = report.checklist.sections
      .flatMap((section) => section.questions)
      .find(({ id }) => id === item.id);
    const mayRaise = found.isOpen && isAppealable(line) && !raised.some(isOpen);
    return (
      <>
        {raised.map((appeal) => (
          <AppealLine
            key={appeal.id}
            appeal={appeal}
            question={question}
            timeZone={store.timeZone}
            onChange={changed}
          />
        ))}
        {mayRaise && <AppealForm visit={visit} item={item} until={found.until} onRaised={changed} />}
      </>
    );
  };
}

const isOpen = ({ state }: AppealView) => state === 'open';
