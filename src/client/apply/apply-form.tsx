import { useState } from 'preact/hooks';
import { Nothing, request } from '#client/app/request.ts';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { wordsIn } from '#client/profile/draft.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { PublicPage } from '#protocol/api/application-views.ts';
import { Asked } from './asked.tsx';

interface ApplyFormProps {
  page: PublicPage;
  path: string;
  onDone: () => void;
}

/** Who someone is, where they go, what they speak, what is asked of everyone, and whom they could not judge fairly. */
export function ApplyForm({ page: { organization, page }, path, onDone }: ApplyFormProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    const given = answered(answers);
    const lacking = page.questions.filter(({ id, required }) => required && given[id] === undefined);
    setMissing(new Set(lacking.map(({ id }) => id)));
    const [first] = lacking;
    if (first) return document.getElementById(`asked-${first.id}`)?.scrollIntoView({ block: 'center' });
    const words = (name: string) => wordsIn(fieldOf(fields, name));
    const said = {
      answers: given,
      places: words('places'),
      languages: words('languages'),
      conflicts: words('conflicts'),
    };
    const who = { name: fieldOf(fields, 'name'), email: fieldOf(fields, 'email').trim() };
    await request(Nothing, path, { ...who, locale: currentLocale(), said });
    onDone();
  });
  return (
    <form onSubmit={onSubmit} aria-label={t('apply')}>
      <TextField label={t('your-name')} name="name" autocomplete="name" required maxLength={200} />
      <TextField
        label={t('email')}
        hint={t('apply-email-hint')}
        name="email"
        type="email"
        autocomplete="email"
        required
        maxLength={320}
        dir="ltr"
      />
      <TextField label={t('apply-places')} hint={t('apply-commas')} name="places" maxLength={1_000} />
      <TextField label={t('apply-languages')} hint={t('apply-commas')} name="languages" maxLength={1_000} />
      {page.questions.map((question) => (
        <Asked
          key={question.id}
          question={question}
          answer={answers[question.id] ?? ''}
          isMissing={missing.has(question.id)}
          onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.id]: answer }))}
        />
      ))}
      <TextField
        label={t('apply-conflicts')}
        hint={t('apply-conflicts-hint')}
        name="conflicts"
        maxLength={1_000}
      />
      <p class="small soft">{t('apply-privacy', { organization })}</p>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <Button look="primary" size="l" type="submit" busy={busy} wide>
        {t('apply-send')}
      </Button>
    </form>
  );
}

function answered(answers: Readonly<Record<string, string>>): Record<string, string> {
  const said = Object.entries(answers).map(([id, answer]) => [id, answer.trim()] as const);
  return Object.fromEntries(said.filter(([, answer]) => answer !== ''));
}
