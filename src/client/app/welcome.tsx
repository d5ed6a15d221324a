import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import * as z from 'zod/mini';
import { Role } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import { currentLocale, speak, t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Skeleton } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { Banner } from '../ui/state.tsx';
import { Alone } from './alone.tsx';
import { useApp } from './context.ts';
import { preferences } from './preferences.ts';
import { request } from './request.ts';
import { fieldOf, useSubmit } from './use-submit.ts';
import { errorWords } from './words.ts';

const Link = z.object({
  kind: z.enum(['invitation', 'setup']),
  organization: z.nullable(z.string()),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  role: Role,
  locale: Locale,
});
type Link = z.infer<typeof Link>;
const Joined = z.object({ email: z.string() });

/** Where an invitation or set-up link leads. The token is behind the hash sign, so that no server's log ever holds it. */
export function Welcome() {
  const token = location.hash.slice(1);
  const { link, problem } = useLink(token);
  const title = link ? t(`welcome-${link.kind}`, { organization: link.organization ?? '' }) : t('welcome');
  return (
    <Alone title={title}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {!link && !problem && <Skeleton />}
      {link && <Join link={link} token={token} />}
    </Alone>
  );
}

function useLink(token: string): { link: Link | null; problem: string | null } {
  const [link, setLink] = useState<Link | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    async function read(): Promise<void> {
      const found = await request(Link, pathOf(token));
      if (!preferences.value.locale) await speak(found.locale);
      setLink(found);
    }
    read().catch((failure: unknown) => setProblem(errorWords(failure)));
  }, [token]);
  return { link, problem };
}

function Join({ link, token }: { link: Link; token: string }) {
  const { session } = useApp();
  const { route } = useLocation();
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    const action = link.kind === 'setup' ? 'set-up' : 'accept';
    const { email } = await request(Joined, `${pathOf(token)}/${action}`, answerOf(link, fields));
    await session.signIn(email, fieldOf(fields, 'password'));
    route('/', true);
  });
  return (
    <form onSubmit={onSubmit}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {link.kind === 'setup' && (
        <TextField label={t('organization')} name="organization" required maxLength={200} />
      )}
      <TextField
        label={t('your-name')}
        name="name"
        autocomplete="name"
        required
        maxLength={200}
        defaultValue={link.name ?? ''}
      />
      {link.kind === 'setup' ? (
        <TextField label={t('email')} name="email" type="email" autocomplete="username" required dir="ltr" />
      ) : (
        <TextField
          label={t('email')}
          name="email"
          type="email"
          autocomplete="username"
          readOnly
          defaultValue={link.email ?? ''}
          dir="ltr"
        />
      )}
      <TextField
        label={t('choose-password')}
        hint={t('password-hint')}
        name="password"
        type="password"
        autocomplete="new-password"
        minLength={10}
        maxLength={200}
        required
        dir="ltr"
      />
      <Button look="primary" size="l" type="submit" busy={busy} wide>
        {t('join')}
      </Button>
    </form>
  );
}

function answerOf(link: Link, fields: FormData): Record<string, string> {
  const joining = { name: fieldOf(fields, 'name'), password: fieldOf(fields, 'password') };
  if (link.kind === 'invitation') return joining;
  const email = fieldOf(fields, 'email').trim();
  return { ...joining, email, organization: fieldOf(fields, 'organization'), locale: currentLocale() };
}

function pathOf(token: string): string {
  return `/api/links/${encodeURIComponent(token)}`;
}
