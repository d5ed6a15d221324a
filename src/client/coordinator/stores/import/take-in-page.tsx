import { Page } from '#client/desk/page.tsx';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Progress } from '#client/ui/progress.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { SheetCounts } from '#protocol/store-sheet.ts';
import { ColumnChoice } from './column-choice.tsx';
import { Outcome } from './outcome.tsx';
import './take-in.css';
import { type TakeIn, useTakeIn, type Work } from './use-take-in.ts';

/** Stores from a file: chosen, looked at with all that it would change, and taken in at once or not at all. */
export function TakeInStoresPage() {
  const taking = useTakeIn();
  return (
    <Page
      title={t('store-list')}
      above={<a href="/stores">{t('coordinator-stores')}</a>}
      lead={<p class="soft">{t('store-list-lead')}</p>}
    >
      <div class="take-in">
        {taking.problem && (
          <Banner tone="bad" role="alert">
            {taking.problem}
          </Banner>
        )}
        {taking.taken ? <Taken counts={taking.taken} onAgain={taking.again} /> : <Steps taking={taking} />}
      </div>
    </Page>
  );
}

function Steps({ taking }: { taking: TakeIn }) {
  const { preview, work } = taking;
  return (
    <>
      <FileChoice taking={taking} />
      {work && <UnderWay work={work} onStop={taking.stop} />}
      {preview && work !== 'reading' && <ColumnChoice taking={taking} preview={preview} />}
      {preview && work === null && <Outcome taking={taking} preview={preview} />}
    </>
  );
}

function FileChoice({ taking: { choose } }: { taking: TakeIn }) {
  return (
    <section class="stack" aria-labelledby="file">
      <h2 id="file">{t('store-list-file')}</h2>
      <TextField
        type="file"
        label={t('store-list-choose')}
        hint={t('store-list-choose-hint')}
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) choose(file);
        }}
      />
      <div class="line">
        <a href="/api/stores/template?format=xlsx" download>
          {t('store-list-template-xlsx')}
        </a>
        <a href="/api/stores/template?format=csv" download>
          {t('store-list-template-csv')}
        </a>
      </div>
    </section>
  );
}

function UnderWay({ work, onStop }: { work: Work; onStop: () => void }) {
  const { done, of } = work === 'reading' ? { done: 0, of: 0 } : work;
  const name = t(work === 'reading' ? 'store-list-reading' : 'store-list-taking');
  const words = of > 0 ? t('store-list-progress', { done: formatNumber(done), of: formatNumber(of) }) : '';
  return (
    <section class="take-in-work" aria-label={name}>
      <strong role="status">{name}</strong>
      {of > 0 && <Progress value={done} max={of} label={name} words={words} />}
      <Button onClick={onStop}>{t('store-list-stop')}</Button>
    </section>
  );
}

function Taken({
  counts: { added, changed, same, faulty },
  onAgain,
}: {
  counts: SheetCounts;
  onAgain: () => void;
}) {
  return (
    <>
      <Banner tone="good" role="status" title={t('store-list-done')}>
        {t('store-list-did', { added, changed, same })}
        {faulty > 0 && ` ${t('store-list-left-out', { faulty })}`}
      </Banner>
      <div class="line">
        <LinkButton look="primary" href="/stores">
          {t('store-list-look')}
        </LinkButton>
        <Button onClick={onAgain}>{t('store-list-again')}</Button>
      </div>
    </>
  );
}
