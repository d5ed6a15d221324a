import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Alone } from '#client/app/alone.tsx';
import { request } from '#client/app/request.ts';
import { errorWords } from '#client/app/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Skeleton } from '#client/ui/empty.tsx';
import { Banner } from '#client/ui/state.tsx';
import { directionOf, type LocalizedText, localeIn, textIn } from '#domain/text.ts';
import { PhoneError } from '#offline/index.ts';
import { PublicPage } from '#protocol/api/application-views.ts';
import './apply.css';
import { ApplyForm } from './apply-form.tsx';

type State =
  | { at: 'reading' }
  | { at: 'asking'; page: PublicPage }
  | { at: 'done' }
  | { at: 'failed'; failure: unknown };

/** Where someone asks to work for an agency: what the work is, and what it wants to know. Needs no account. */
export function Apply() {
  const [, , token = ''] = useLocation().path.split('/');
  const path = `/api/apply/${encodeURIComponent(token)}`;
  const [state, setState] = useState<State>({ at: 'reading' });
  const read = () => {
    setState({ at: 'reading' });
    request(PublicPage, path).then(
      (page) => setState({ at: 'asking', page }),
      (failure: unknown) => setState({ at: 'failed', failure }),
    );
  };
  useEffect(read, [path]);
  return (
    <Alone title={titleOf(state)}>
      <div class="apply">
        {state.at === 'reading' && <Skeleton lines={8} />}
        {state.at === 'failed' && <Failed failure={state.failure} onAgain={read} />}
        {state.at === 'done' && <p role="status">{t('apply-done-body')}</p>}
        {state.at === 'asking' && (
          <>
            <Written text={state.page.page.about} />
            <ApplyForm page={state.page} path={path} onDone={() => setState({ at: 'done' })} />
          </>
        )}
      </div>
    </Alone>
  );
}

function titleOf(state: State): string {
  if (state.at === 'asking') return t('apply-title', { organization: state.page.organization });
  if (state.at === 'done') return t('apply-done');
  return t(state.at === 'failed' && isClosed(state.failure) ? 'apply-closed' : 'apply');
}

function isClosed(failure: unknown): boolean {
  return failure instanceof PhoneError && failure.code === 'not-found';
}

function Failed({ failure, onAgain }: { failure: unknown; onAgain: () => void }) {
  if (isClosed(failure)) return <p>{t('apply-closed-body')}</p>;
  return (
    <Banner tone="bad" role="alert" action={<Button onClick={onAgain}>{t('retry')}</Button>}>
      {errorWords(failure)}
    </Banner>
  );
}

/** The agency's own words, in the reader's language where it wrote them in it. */
function Written({ text }: { text: LocalizedText }) {
  const locale = localeIn(text, currentLocale());
  return (
    <div class="apply-about" lang={locale} dir={directionOf(locale)}>
      {textIn(text, locale)
        .split(/\n{2,}/)
        .map((part, nr) => (
          <p key={nr}>{part}</p>
        ))}
    </div>
  );
}
