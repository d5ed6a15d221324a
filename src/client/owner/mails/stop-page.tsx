import { useEffect, useState } from 'preact/hooks';
import { Alone } from '#client/app/alone.tsx';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Skeleton } from '#client/ui/empty.tsx';
import { Banner } from '#client/ui/state.tsx';

/** Where the link in each mail leads that stops them: opening it is all there is to do. */
export function StopMails() {
  const [isDone, setDone] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    api.anyone.stopMails({ token: location.hash.slice(1) || '-' }).then(
      () => setDone(true),
      (failure: unknown) => setProblem(errorWords(failure)),
    );
  }, []);
  return (
    <Alone title={t(isDone ? 'mails-stopped' : 'mails-stopping')}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {!isDone && !problem && <Skeleton />}
      {isDone && <p role="status">{t('mails-stopped-body')}</p>}
      <LinkButton href="/">{t('mails-open')}</LinkButton>
    </Alone>
  );
}
