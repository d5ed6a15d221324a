import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { type Finding, type FindingWeight, weightOf } from '#domain/xlsform/finding.ts';

const WEIGHTS: readonly FindingWeight[] = ['lost', 'changed', 'slight'];

/** What a form says and the draft does not carry, or carries otherwise: the gravest first, row by row. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p>{t('form-all-carried')}</p>;
  const byWeight = Map.groupBy(findings, weightOf);
  return (
    <>
      {WEIGHTS.map((weight) => (
        <Weighed key={weight} weight={weight} findings={byWeight.get(weight) ?? []} />
      ))}
    </>
  );
}

function Weighed({ weight, findings }: { weight: FindingWeight; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  const title = t(`form-${weight}`, { count: findings.length });
  return (
    <details class="form-findings" open={weight !== 'slight'}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <Table caption={title}>
        <thead>
          <tr>
            <th scope="col">{t('form-where')}</th>
            <th scope="col">{t('form-becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding, index) => (
            <Row key={index} {...finding} />
          ))}
        </tbody>
      </Table>
    </details>
  );
}

/** Most of a long cell that is shown; where it stands is beside. */
const MOST_CHARACTERS = 120;

function Row({ kind, sheet, row, column, what, about }: Finding) {
  const shown = what.length > MOST_CHARACTERS ? `${what.slice(0, MOST_CHARACTERS)}…` : what;
  return (
    <tr>
      <th scope="row">
        <span class="cell">
          <span>{row === null ? sheet : t('form-row', { sheet, row: formatNumber(row) })}</span>
          {column !== null && <span class="soft">{column}</span>}
          {shown !== '' && shown !== sheet && <code dir="auto">{shown}</code>}
        </span>
      </th>
      <td>
        <span class="cell">
          <span>{t(`xlsform-${kind}`, { about: about ?? what })}</span>
          <span class="soft">{t(`xlsform-${kind}-mend`, { about: about ?? what })}</span>
        </span>
      </td>
    </tr>
  );
}
