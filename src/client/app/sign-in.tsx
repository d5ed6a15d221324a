import { useLocation } from 'preact-iso';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Banner } from '../ui/state.tsx';
import { Alone } from './alone.tsx';
import { useApp } from './context.ts';
import { fieldOf, useSubmit } from './use-submit.ts';

/** Signing in by e-mail and password. Where the session only ran out, it says that nothing was lost. */
export function SignIn() {
  const { session } = useApp();
  const { path, route } = useLocation();
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    await session.signIn(fieldOf(fields, 'email').trim(), fieldOf(fields, 'password'));
    if (path === '/sign-in') route('/', true);
  });
  return (
    <Alone title={t('sign-in-title')}>
      {session.me.value && session.expired.value && <Banner tone="accent">{t('sign-in-expired')}</Banner>}
      <form onSubmit={onSubmit}>
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <TextField label={t('email')} name="email" type="email" autocomplete="username" required dir="ltr" />
        <TextField
          label={t('password')}
          name="password"
          type="password"
          autocomplete="current-password"
          required
          dir="ltr"
        />
        <Button look="primary" size="l" type="submit" busy={busy} wide>
          {t('sign-in')}
        </Button>
      </form>
    </Alone>
  );
}
