import { t } from '#client/locales/t.ts';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { FindingRow } from './finding-words.ts';

/** What an editor would send back, and what they would look at twice: each with its reason and a tap to its place. */
export function Findings({ rows }: { rows: readonly FindingRow[] }) {
  if (rows.length === 0) {
    return (
      <Banner tone="good" title={t('findings-none')}>
        {t('findings-none-body')}
      </Banner>
    );
  }
  return (
    <>
      <FindingList weight="reject" rows={rows} />
      <FindingList weight="warn" rows={rows} />
    </>
  );
}

function FindingList({ weight, rows }: { weight: FindingRow['weight']; rows: readonly FindingRow[] }) {
  const mine = rows.filter((row) => row.weight === weight);
  if (mine.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`findings-${weight}`}>
      <div>
        <h2 id={`findings-${weight}`}>{t(`findings-${weight}`, { count: mine.length })}</h2>
        <p class="small soft">{t(`findings-${weight}-body`)}</p>
      </div>
      <Card flush>
        <Rows>
          {mine.map(({ key, about, why, href }) => (
            <Row key={key} href={href}>
              <span class="missing-about">{about}</span>
              <span class="small soft">{why}</span>
            </Row>
          ))}
        </Rows>
      </Card>
    </section>
  );
}
