import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatDay } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { StandardSet } from '#domain/checklist/standard.ts';
import type { StandardSetView } from '#protocol/api/standards.ts';
import { blankChecklist } from '../checklists/builder/editing/blank.ts';
import { newId } from '../checklists/builder/new-id.ts';
import { useBegin } from './begin.ts';
import { StandardLine } from './standard-line.tsx';
import { countingOf, ownZone } from './words.ts';
import './standards.css';

/** One version of a set: each standard as it is published. */
export function SetPage({ id = '', version = '' }: { id?: string; version?: string }) {
  const found = useLoad(`standards ${id} ${version}`, () =>
    api.coordinator.standards.set({ id, version: Number(version) }),
  );
  return (
    <Loaded of={found} lines={10}>
      {(view) => (
        <Page
          title={say(view.set.name)}
          above={<a href="/standards">{t('coordinator-standards')}</a>}
          lead={<p class="soft">{versionWords(view)}</p>}
          actions={<Actions view={view} />}
        >
          <Earlier view={view} />
          <ul class="standards-lines">
            {view.set.standards.map((standard) => (
              <StandardLine
                key={standard.id}
                heading="h2"
                standard={standard}
                counting={countingOf(view, standard.id)}
              />
            ))}
          </ul>
        </Page>
      )}
    </Loaded>
  );
}

function versionWords({ set: { version, standards }, publishedAt }: StandardSetView): string {
  const when =
    publishedAt === null
      ? t('standards-carried')
      : t('standards-published', { day: formatDay(publishedAt, ownZone()) });
  const count = t('standards-count', { count: standards.length });
  return `${t('standards-version', { version })}, ${when} · ${count}`;
}

function Earlier({ view: { set, newest } }: { view: StandardSetView }) {
  if (set.version === newest) return null;
  return (
    <Banner
      tone="neutral"
      action={<a href={`/standards/${set.id}/${newest}`}>{t('standards-see-newest')}</a>}
    >
      {t('standards-earlier', { version: set.version, newest })}
    </Banner>
  );
}

function Actions({ view: { set } }: { view: StandardSetView }) {
  const { busy, problem, begin } = useBegin();
  return (
    <>
      {problem && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      <Button busy={busy} onClick={() => begin({ kind: 'checklist', body: checklistBy(set) })}>
        {t('standards-checklist')}
      </Button>
      <Button look="primary" icon="edit" busy={busy} onClick={() => begin({ kind: 'standards', body: set })}>
        {t('standards-write')}
      </Button>
    </>
  );
}

/** A checklist that has nothing yet but these standards. */
function checklistBy({ id, version, name, standards }: StandardSet) {
  const locale = currentLocale();
  const channel = standards[0]?.channels[0] ?? 'store';
  const blank = blankChecklist({ id: newId('checklist'), title: say(name), channel, locale });
  return { ...blank, standardSet: { id, version }, standards: [...standards] };
}
