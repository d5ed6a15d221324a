import { useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { type Change, compareChecklists } from '#domain/checklist/compare.ts';
import { PickOne } from '../builder/pick-one.tsx';
import { ChangeLine, type Sides } from './change-line.tsx';
import './compare.css';

const DRAFT = 'draft';

/** What is different between two versions of a checklist; a side is a version's number, or its draft. */
export function ComparePage({ id = '' }: { id?: string }) {
  const { query } = useRoute();
  const sides = useLoad(`sides of ${id}`, () => sidesOf(id));
  return (
    <Loaded of={sides}>
      {(all) => {
        const to = all.includes(query['to'] ?? '') ? (query['to'] ?? '') : (all.at(-1) ?? '');
        const before = all[Math.max(0, all.indexOf(to) - 1)] ?? to;
        const from = all.includes(query['from'] ?? '') ? (query['from'] ?? '') : before;
        return <Compare id={id} all={all} from={from} to={to} />;
      }}
    </Loaded>
  );
}

/** Every version that can be compared, oldest first, the draft at the end. */
async function sidesOf(id: string): Promise<string[]> {
  const [published, drafts] = await Promise.all([
    api.coordinator.checklists(),
    api.coordinator.drafts.list(),
  ]);
  const versions = published.filter(({ ref }) => ref.id === id).map(({ ref }) => ref.version);
  const hasDraft = drafts.some((draft) => draft.kind === 'checklist' && draft.id === id);
  return [...versions.toSorted((a, b) => a - b).map(String), ...(hasDraft ? [DRAFT] : [])];
}

async function readSide(id: string, side: string): Promise<Checklist | null> {
  if (side !== DRAFT) return api.coordinator.checklist({ id, version: Number(side) });
  const { draft } = await api.coordinator.drafts.read({ kind: 'checklist', id });
  return draft.kind === 'checklist' ? draft.body : null;
}

interface CompareProps {
  id: string;
  all: readonly string[];
  from: string;
  to: string;
}

function Compare({ id, all, from, to }: CompareProps) {
  const { route } = useLocation();
  const read = useLoad(`compare ${id} ${from} ${to}`, () =>
    Promise.all(all.length < 2 ? [null, null] : [readSide(id, from), readSide(id, to)]),
  );
  const show = (sides: { from: string; to: string }) =>
    route(`/checklists/${id}/compare?from=${sides.from}&to=${sides.to}`, true);
  const [, later] = read.value ?? [];
  const nameOf = (side: string) =>
    side === DRAFT ? t('tools-draft') : t('desk-version', { version: Number(side) });
  return (
    <Page
      title={later ? t('tools-compare-of', { title: say(later.title) }) : t('tools-compare')}
      above={<a href={addressOf(id, to)}>{t('coordinator-checklist')}</a>}
      actions={
        all.length > 1 && (
          <>
            <PickOne
              label={t('tools-from')}
              value={from}
              from={all}
              nameOf={nameOf}
              onPick={(picked) => show({ from: picked, to })}
            />
            <PickOne
              label={t('tools-to')}
              value={to}
              from={all}
              nameOf={nameOf}
              onPick={(picked) => show({ from, to: picked })}
            />
          </>
        )
      }
    >
      <Loaded of={read} lines={8}>
        {([earlier, now]) =>
          earlier && now ? (
            <Changes from={earlier} to={now} />
          ) : (
            <EmptyState icon="list" title={t('tools-version-missing')} />
          )
        }
      </Loaded>
    </Page>
  );
}

function addressOf(id: string, side: string): string {
  if (side === '') return '/checklists';
  return side === DRAFT ? `/checklists/edit/${id}` : `/checklists/${id}/${side}`;
}

function Changes(sides: Sides) {
  const changes = useMemo(() => compareChecklists(sides.from, sides.to), [sides.from, sides.to]);
  if (changes.length === 0) return <EmptyState icon="check" title={t('tools-same')} />;
  return (
    <div class="compare">
      <ul class="compare-sum small figures">
        {sumsOf(changes).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {groupsOf(changes, sides).map(({ key, title, changes: own }) => (
        <section key={key} class="report-part" aria-labelledby={`group-${key}`}>
          <h2 id={`group-${key}`}>{title}</h2>
          <ul class="changes">
            {own.map((change) => (
              <ChangeLine key={`${change.part} ${change.kind} ${change.id}`} change={change} sides={sides} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** How much there is of each kind, as words; of what there is none nothing is said. */
function sumsOf(changes: readonly Change[]): string[] {
  const kept = changes.flatMap((change) => (change.kind === 'kept' ? [change] : []));
  const with_ = (aspect: string) =>
    kept.filter(({ fields }) => fields.some((field) => field.aspect === aspect)).length;
  const counts = {
    added: changes.filter(({ kind }) => kind === 'added').length,
    removed: changes.filter(({ kind }) => kind === 'removed').length,
    moved: kept.filter(({ moved }) => moved).length,
    wording: with_('wording'),
    setting: with_('setting'),
    weight: with_('weight'),
  };
  return Object.entries(counts).flatMap(([kind, count]) =>
    count > 0 ? [t(`tools-count-${kind}`, { count })] : [],
  );
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly changes: Change[];
}

const titles = {
  checklist: 'whole',
  standard: 'standards',
  moment: 'moments',
  wait: 'waits',
  section: 'sections',
  contradiction: 'contradictions',
  briefing: 'briefing',
  quiz: 'quiz',
} as const;

/** Changes by the part of the checklist that they are in; questions by their section. */
function groupsOf(changes: readonly Change[], sides: Sides): Group[] {
  const groups = Map.groupBy(changes, ({ part, section }) => (part === 'question' ? `in ${section}` : part));
  return [...groups].map(([key, own]) => {
    const [{ part, section } = { part: 'checklist', section: null } as const] = own;
    const title =
      part === 'question'
        ? t('tools-questions-of', { section: sectionWords(section, sides) })
        : t(`tools-${titles[part]}`);
    return { key: key.replaceAll(' ', '-'), title, changes: own };
  });
}

function sectionWords(id: string | null, { from, to }: Sides): string {
  const section = [...to.sections, ...from.sections].find((one) => one.id === id);
  return section ? say(section.title) : (id ?? '');
}
