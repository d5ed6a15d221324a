import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { Locale } from '#domain/text.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { DeclineMail, InvitationMail, NewsMail } from './mailer.ts';

/** A mail's words. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** Something more on the list, another list than before, or something to look at again. */
export type NewsKind = 'new' | 'changed' | 'returned';

/** The words of an invitation in its reader's language, in English where there are none. */
export async function invitationText(mail: InvitationMail): Promise<MailText> {
  const texts = await textsIn(mail.locale);
  const until = new Intl.DateTimeFormat(mail.locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  const said = {
    name: mail.name,
    organization: mail.organization,
    link: mail.link,
    until: `${until.format(mail.expiresAt)} UTC`,
  };
  return {
    subject: say(texts, 'invitation-subject', said),
    body: `${say(texts, 'invitation-body', said)}\n`,
  };
}

/** That an application will not go on, in its reader's language. It names no reason: that is the agency's to give. */
export async function declineText({ name, organization, locale }: DeclineMail): Promise<MailText> {
  const texts = await textsIn(locale);
  const said = { name, organization };
  return { subject: say(texts, 'decline-subject', said), body: `${say(texts, 'decline-body', said)}\n` };
}

/** News in its reader's language, as a phone shows it: two short lines that say nothing to a stranger. */
export async function newsText(locale: Locale, kind: NewsKind): Promise<{ title: string; body: string }> {
  const texts = await textsIn(locale);
  return { title: say(texts, 'news-title', {}), body: say(texts, `news-${kind}`, {}) };
}

/** The same news as a mail. */
export async function newsMailText({ name, kind, link, locale }: NewsMail): Promise<MailText> {
  const texts = await textsIn(locale);
  const news = say(texts, `news-${kind}`, {});
  return { subject: news, body: `${say(texts, 'news-mail', { name, news, link })}\n` };
}

/** What a shopper's calendar says, in their language. */
export async function calendarTexts(locale: Locale) {
  const texts = await textsIn(locale);
  return {
    appointments: say(texts, 'calendar-name', {}),
    appointment: say(texts, 'calendar-entry', {}),
  };
}

/** What a store's calendar says to the desk, which reads English. */
export async function storeCalendarTexts(store: string) {
  const texts = await textsIn('en');
  return {
    name: say(texts, 'calendar-store-name', { store }),
    state: (state: VisitState) => say(texts, `calendar-state-${state}`, {}),
  };
}

/** A language's words for mails. */
export async function textsIn(locale: Locale): Promise<FluentBundle> {
  const ours = fileOf(locale);
  const isThere = existsSync(ours);
  // No marks of direction around inserted words: they would break the link for mail programs.
  const bundle = new FluentBundle(isThere ? locale : 'en', { useIsolating: false });
  bundle.addResource(new FluentResource(await readFile(isThere ? ours : fileOf('en'), 'utf8')));
  return bundle;
}

function fileOf(locale: Locale): URL {
  return new URL(`./locales/${locale}.ftl`, import.meta.url);
}

/** The sentence of this name, its gaps filled. */
export function say(texts: FluentBundle, id: string, said: Record<string, string | number>): string {
  const pattern = texts.getMessage(id)?.value;
  if (!pattern) throw new Error(`The mail has no text "${id}"`);
  return texts.formatPattern(pattern, said);
}
