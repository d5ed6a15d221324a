import type { MadeLink } from './auth/links.ts';
import type { Config } from './config.ts';

/** How to sign in to the demo as each role. */
export type DemoSignIns = readonly {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}[];

/** What the console says once the server is up. */
export function greeting(
  { publicUrl }: Pick<Config, 'publicUrl'>,
  { signIns, setup }: { signIns: DemoSignIns | null; setup: MadeLink | null },
): string {
  return [
    '',
    `Plainclothes is open at ${publicUrl}`,
    ...(signIns ? ['', 'The demo organization is loaded. Sign in as', ...aligned(signIns)] : []),
    ...(setup
      ? [
          '',
          'There is no organization yet. This link makes it and its first coordinator, once:',
          setup.link,
          `It works until ${new Date(setup.expiresAt).toISOString()}.`,
        ]
      : []),
    '',
    '',
  ].join('\n');
}

function aligned(signIns: DemoSignIns): string[] {
  const width = (pick: (signIn: DemoSignIns[number]) => string) =>
    Math.max(...signIns.map((signIn) => pick(signIn).length));
  const roleWidth = width(({ role }) => role);
  const emailWidth = width(({ email }) => email);
  return signIns.map(
    ({ role, email, password }) => `  ${role.padEnd(roleWidth)}  ${email.padEnd(emailWidth)}  ${password}`,
  );
}
