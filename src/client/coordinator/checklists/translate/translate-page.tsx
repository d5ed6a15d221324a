import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import {
  keyOf,
  type TextGroup,
  type Translation,
  translationsOf,
  withWords,
} from '#domain/checklist/translations.ts';
import { type Locale, locales } from '#domain/text.ts';
import { checklistDraft, copyOfDraft } from '../builder/checklist-draft.ts';
import { KeepingLine, Overtaken } from '../builder/keeping.tsx';
import { PickOne } from '../builder/pick-one.tsx';
import { useDraft } from '../builder/use-draft.ts';
import { Groups } from './groups.tsx';
import { idOf, namesOf, TextPair } from './text-pair.tsx';
import '../builder/builder.css';
import './translate.css';

/** Every text of a draft in two languages beside each other, written in place and kept as it is written. */
export function TranslatePage({ id = '' }: { id?: string }) {
  const draft = useLoad(`draft ${id}`, () => api.coordinator.drafts.read({ kind: 'checklist', id }));
  return (
    <Loaded of={draft} lines={10}>
      {({ draft: found, revision }) =>
        found.kind === 'checklist' && (
          <Translate key={revision} body={found.body} revision={revision} onReload={draft.reload} />
        )
      }
    </Loaded>
  );
}

interface TranslateProps {
  body: Checklist;
  revision: number;
  onReload: () => void;
}

interface Pair {
  readonly from: Locale;
  readonly to: Locale;
}

function Translate({ body: first, revision, onReload }: TranslateProps) {
  const draft = useDraft({ of: checklistDraft, body: first, revision });
  const { body, keeping } = draft;
  const [{ from, to }, setPair] = useState<Pair>(() => firstPair(first));
  const [open, setOpen] = useState<TextGroup>('title');
  const all = translationsOf(body, from, to);
  const missing = all.filter(({ isMissing }) => isMissing);
  const toNext = () => {
    const next = nextMissing(all);
    if (!next) return;
    setOpen(next.group);
    requestAnimationFrame(() => document.getElementById(idOf(next.at))?.focus());
  };
  const nameOf = (locale: Locale) => t(`language-${locale}`);
  const others = (than: Locale) => locales.filter((locale) => locale !== than);
  return (
    <Page
      title={t('tools-translate-of', { title: say(body.title) || t('builder-untitled') })}
      above={<a href={`/checklists/edit/${body.id}`}>{t('tools-edit')}</a>}
      lead={<KeepingLine keeping={keeping} />}
      actions={
        <>
          <PickOne
            label={t('tools-language-from')}
            value={from}
            from={others(to)}
            nameOf={nameOf}
            onPick={(picked) => setPair({ from: picked, to })}
          />
          <PickOne
            label={t('tools-language-to')}
            value={to}
            from={others(from)}
            nameOf={nameOf}
            onPick={(picked) => setPair({ from, to: picked })}
          />
          <Button onClick={() => setPair({ from: to, to: from })}>{t('tools-turn')}</Button>
        </>
      }
    >
      {keeping === 'overtaken' && (
        <Overtaken
          keepCopy={async () => {
            const path = await copyOfDraft(body);
            draft.forget();
            return path;
          }}
          onTheirs={() => {
            draft.forget();
            onReload();
          }}
        />
      )}
      {!body.locales.includes(to) && (
        <NotOffered
          language={inSentence(to)}
          onOffer={() => draft.change({ ...body, locales: [...body.locales, to] })}
        />
      )}
      <div class="line apart translate-missing">
        <div>
          <p role="status">{t('tools-missing', { count: missing.length, language: inSentence(to) })}</p>
          <p class="small soft">{t('tools-keyboard')}</p>
        </div>
        <Button look="primary" disabled={missing.length === 0} onClick={toNext}>
          {t('tools-next-missing')}
        </Button>
      </div>
      <div class="translate">
        <Groups body={body} all={all} open={open} go={setOpen} />
        <TextPairs
          body={body}
          names={namesOf(all)}
          pairs={all.filter(({ group }) => group === open)}
          languages={{ from, to }}
          onNext={toNext}
          onWrite={(at, words) => draft.change(withWords(body, at, to, words))}
        />
      </div>
    </Page>
  );
}

interface PairsProps {
  body: Checklist;
  names: ReadonlyMap<string, string>;
  pairs: readonly Translation[];
  languages: Pair;
  onNext: () => void;
  onWrite: (at: readonly string[], words: string) => void;
}

function TextPairs({ pairs, languages, onNext, onWrite, ...named }: PairsProps) {
  if (pairs.length === 0) return <p class="soft">{t('tools-empty-here')}</p>;
  return (
    <div class="translate-texts">
      <div class="text-pair-heads small soft" aria-hidden="true">
        <span>{t(`language-${languages.from}`)}</span>
        <span>{t(`language-${languages.to}`)}</span>
      </div>
      <ol>
        {pairs.map((pair) => (
          <TextPair
            key={`${keyOf(pair.at)} ${languages.to}`}
            pair={pair}
            {...named}
            languages={languages}
            onNext={onNext}
            onWrite={(words) => onWrite(pair.at, words)}
          />
        ))}
      </ol>
    </div>
  );
}

/** The first that is missing after the one that is written now, round to the beginning. */
function nextMissing(all: readonly Translation[]): Translation | undefined {
  const here = all.findIndex(({ at }) => idOf(at) === document.activeElement?.id);
  return [...all.slice(here + 1), ...all.slice(0, here + 1)].find(({ isMissing }) => isMissing);
}

/** From the reader's own language, where it is in it, into another that it is offered in. */
function firstPair({ locales: offered }: Checklist): Pair {
  const own = currentLocale();
  const from = offered.includes(own) ? own : (offered[0] ?? own);
  const to = [...offered, ...locales].find((locale) => locale !== from) ?? from;
  return { from, to };
}

function NotOffered({ language, onOffer }: { language: string; onOffer: () => void }) {
  return (
    <Banner
      tone="accent"
      title={t('tools-not-offered', { language })}
      action={<Button onClick={onOffer}>{t('tools-offer', { language })}</Button>}
    >
      {t('tools-not-offered-body')}
    </Banner>
  );
}

/** A language's name in the reader's own. */
function inSentence(locale: Locale): string {
  return new Intl.DisplayNames(currentLocale(), { type: 'language' }).of(locale) ?? locale;
}
