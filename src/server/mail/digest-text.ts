import type { FluentBundle } from '@fluent/bundle';
import type { EstimateView, Period } from '#protocol/api/reading.ts';
import type { DigestMail } from './mailer.ts';
import { type MailText, say, textsIn } from './text.ts';

const figures = ['score', 'speed', 'quality'] as const;

/** What was published for an owner, in their language: the overview's figures, each with what it is known to. */
export async function digestText(mail: DigestMail): Promise<MailText> {
  const { name, organization, published, overview, link, stop } = mail;
  const texts = await textsIn(mail.locale);
  // English where the mail is in English for want of their language: digits and months go with the words.
  const [locale = 'en'] = texts.locales;
  const lines = figures.map((figure) =>
    figureLine(texts, locale, say(texts, `digest-${figure}`, {}), overview.figures[figure]),
  );
  const months = monthsInWords(locale, overview.period);
  const said = { name, organization, published, months, figures: lines.join('\n'), link, stop };
  return { subject: say(texts, 'digest-subject', said), body: `${say(texts, 'digest-body', said)}\n` };
}

function figureLine(texts: FluentBundle, locale: string, name: string, estimate: EstimateView): string {
  const percent = (value: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
  const { kind, n } = estimate;
  if (kind === 'nothing') return say(texts, 'digest-nothing', { name });
  const value = percent(estimate.value);
  if (kind === 'unbounded') return say(texts, 'digest-unbounded', { name, value, n });
  const [low, high] = [percent(estimate.low), percent(estimate.high)];
  return say(texts, 'digest-known', { name, value, low, high, n });
}

/** Months as they are counted, which is by the calendar of the stores: `January 2026 – March 2026`. */
function monthsInWords(locale: string, { from, to }: Period): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const [first, last] = [from, to].map((month) => format.format(Date.parse(`${month}-01T00:00:00Z`)));
  return first === last ? `${first}` : `${first} – ${last}`;
}
