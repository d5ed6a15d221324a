import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { api } from '#client/desk/api.ts';
import { say } from '#client/desk/words.ts';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { ScreeningQuestion } from '#domain/person/application.ts';
import type { ApplicationRow } from '#protocol/api/applications.ts';
import { Invited } from '../people/invited.tsx';
import { Decide } from './decide.tsx';
import { Forget } from './forget.tsx';

interface CardProps {
  row: ApplicationRow;
  /** As they are asked now. */
  questions: readonly ScreeningQuestion[];
  onDecided: () => void;
}

type Decided = Awaited<ReturnType<typeof api.coordinator.applications.decide>>;

/** What someone said who applied, and an answer to it. */
export function ApplicationCard({ row, questions, onDecided }: CardProps) {
  const { name, email, locale, appliedAt, state } = row;
  const [asking, setAsking] = useState<'accept' | 'decline' | null>(null);
  const [invitation, setInvitation] = useState<Decided['invitation']>(null);
  const decided = ({ invitation: made, told }: Decided) => {
    setAsking(null);
    setInvitation(made);
    if (made) return;
    toast(t(told ? 'applications-declined-told' : 'applications-declined-toast', { name }));
    onDecided();
  };
  const close = () => {
    setInvitation(null);
    onDecided();
  };
  return (
    <li class="card application">
      <h2>{name}</h2>
      <p class="soft">
        <bdi>{email}</bdi> · {t(`language-${locale}`)} · {formatDate(appliedAt)}
      </p>
      <Said row={row} questions={questions} />
      {state === 'open' ? (
        <div class="line">
          <Button look="primary" onClick={() => setAsking('accept')}>
            {t('applications-accept')}
          </Button>
          <Button onClick={() => setAsking('decline')}>{t('applications-decline')}</Button>
        </div>
      ) : (
        <>
          <Answered row={row} />
          <Forget row={row} onForgotten={onDecided} />
        </>
      )}
      {asking && <Decide row={row} how={asking} onClose={() => setAsking(null)} onDecided={decided} />}
      <Dialog open={invitation !== null} title={t('applications-invited', { name })} onClose={close}>
        {invitation && <Invited invitation={invitation} onDone={close} />}
      </Dialog>
    </li>
  );
}

function Answered({ row: { state, decidedAt, decidedBy, words } }: { row: ApplicationRow }) {
  const day = decidedAt === null ? '' : formatDate(decidedAt);
  return (
    <p class="soft">
      {t(`applications-was-${state}`, { by: decidedBy ?? '', day })}
      {words && <span class="application-words">{words}</span>}
    </p>
  );
}

function Said({ row: { said }, questions }: Pick<CardProps, 'row' | 'questions'>) {
  const facts: [string, ComponentChildren][] = [
    [t('applications-goes'), said.places.join(', ')],
    [t('applications-speaks'), said.languages.join(', ')],
    ...Object.entries(said.answers).map(([id, answer]): [string, ComponentChildren] => {
      const question = questions.find((one) => one.id === id);
      return [question ? say(question.text) : t('applications-asked-before'), answerWords(question, answer)];
    }),
    [t('applications-conflicts'), said.conflicts.join(', ')],
  ];
  return (
    <dl class="application-said">
      {facts
        .filter(([, value]) => value)
        .map(([name, value], nr) => (
          <div key={nr}>
            <dt class="soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function answerWords(question: ScreeningQuestion | undefined, answer: string): string {
  if (question?.kind === 'yes-no') return t(answer === 'yes' ? 'applications-yes' : 'applications-no');
  const option = question?.options.find(({ id }) => id === answer);
  return option ? say(option.text) : answer;
}
