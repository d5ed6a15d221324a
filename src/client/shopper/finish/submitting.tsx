import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import { TextArea } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { missingFrom } from '#domain/report/missing.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { type MissingRow, missingRow } from './missing-words.ts';

/** Everything an editor would send it back for, before it is handed in; with a reason it may go as it is. */
export function Submitting({ open }: { open: OpenVisit }) {
  const { phone } = useApp();
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { checklist } = open.journal;
  const rows = missingFrom(checklist, open.report).map((missing) =>
    missingRow(missing, open.visit.id, checklist, currentLocale()),
  );
  const complete = rows.length === 0;
  async function submit(): Promise<void> {
    const manifest = [...new Set([...open.report.evidence.values()].map(({ sha256 }) => sha256))];
    const explanation = complete ? {} : { explanation: why.trim() };
    const left = open.report.leftAt ? [] : [{ kind: 'visit.left' } as const];
    await open.journal.append(...left, { kind: 'report.submitted', manifest, ...explanation });
    void phone.sync.drain('append');
  }
  const trySubmit = () =>
    void submit().catch((failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) })));
  return (
    <section class="stack" aria-labelledby="missing">
      {open.phase === 'returned' && (
        <Banner tone="warn" title={t('returned-title')}>
          {open.visit.returned?.comment}
        </Banner>
      )}
      {complete ? (
        <Banner tone="good" title={t('missing-none')}>
          {t('missing-none-body')}
        </Banner>
      ) : (
        <MissingList rows={rows} />
      )}
      {!complete && (
        <TextArea
          label={t('explain')}
          hint={t('explain-hint')}
          value={why}
          rows={3}
          dir="auto"
          maxLength={4_000}
          onInput={(event) => setWhy(event.currentTarget.value)}
        />
      )}
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <Button
        look={complete ? 'primary' : 'plain'}
        size="l"
        wide
        disabled={!complete && why.trim() === ''}
        onClick={trySubmit}
      >
        {complete ? t(open.phase === 'returned' ? 'submit-again' : 'submit') : t('submit-as-is')}
      </Button>
    </section>
  );
}

function MissingList({ rows }: { rows: readonly MissingRow[] }) {
  return (
    <>
      <h2 id="missing">{t('missing')}</h2>
      <Card flush>
        <Rows>
          {rows.map(({ key, about, lacks, href }) => (
            <Row key={key} href={href}>
              <span class="missing-about">{about}</span>
              <span class="small soft">{lacks}</span>
            </Row>
          ))}
        </Rows>
      </Card>
    </>
  );
}
