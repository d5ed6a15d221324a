import { formatMoney } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Icon, type IconName } from '#client/ui/icon.tsx';
import type { BriefingKind, Checklist } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { Photographed, photographedIn } from './photographed.tsx';
import { Timed } from './timed.tsx';

/** Each kind of section by its own sign. */
const signs: Readonly<Record<BriefingKind, IconName>> = {
  cover: 'person',
  scenario: 'list',
  buy: 'bag',
  time: 'clock',
  photograph: 'camera',
  never: 'no',
  other: 'info',
};

interface Part {
  readonly id: string;
  readonly kind: BriefingKind;
  readonly title: string;
  readonly body: string | null;
}

/** What a briefing says of the visit itself. */
type Briefed = Pick<ShopperVisit, 'reimbursementCap'>;

/** What to know before going, in plain sections, with what the checklist itself asks for. Readable without a signal. */
export function BriefingText({ visit, checklist }: { visit: Briefed; checklist: Checklist }) {
  const parts = partsOf(checklist);
  if (parts.length === 0) return null;
  return (
    <section class="stack briefing" aria-labelledby="briefing">
      <h2 id="briefing">{t('briefing')}</h2>
      {parts.map(({ id, kind, title, body }) => (
        <section key={id} class="briefing-part" data-kind={kind} aria-labelledby={`briefing-${id}`}>
          <Icon name={signs[kind]} size={22} />
          <div class="stack">
            <h3 id={`briefing-${id}`}>{title}</h3>
            {body && <p class="briefing-body">{body}</p>}
            <More kind={kind} visit={visit} checklist={checklist} />
          </div>
        </section>
      ))}
    </section>
  );
}

function More({ kind, visit, checklist }: { kind: BriefingKind; visit: Briefed; checklist: Checklist }) {
  const cap = visit.reimbursementCap;
  if (kind === 'buy') return cap && <p class="soft small">{t('briefing-cap', { cap: formatMoney(cap) })}</p>;
  if (kind === 'time') return <Timed checklist={checklist} />;
  return kind === 'photograph' ? <Photographed checklist={checklist} /> : null;
}

/** The briefing's own sections, and one for whatever the checklist times or wants photographed that no section speaks of. */
function partsOf(checklist: Checklist): Part[] {
  const locale = currentLocale();
  const written = checklist.briefing.sections.map(({ id, kind = 'other', title, body }) => ({
    id,
    kind,
    title: textIn(title, locale),
    body: textIn(body, locale),
  }));
  const lacks = (kind: BriefingKind) => !written.some((part) => part.kind === kind);
  const added: Part[] = [];
  if (checklist.intervals.length > 0 && lacks('time'))
    added.push({ id: '_time', kind: 'time', title: t('briefing-time'), body: null });
  if (photographedIn(checklist).length > 0 && lacks('photograph'))
    added.push({ id: '_photograph', kind: 'photograph', title: t('briefing-photograph'), body: null });
  return [...written, ...added];
}
