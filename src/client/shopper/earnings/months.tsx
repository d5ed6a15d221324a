import { useId } from 'preact/hooks';
import { formatDay, formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Card, Row, Rows } from '#client/ui/card.tsx';
import { paths } from '../paths.ts';
import { useServerNow } from '../use-server-now.ts';
import { byMonth, type Earning, type MonthOfEarnings, sumOf } from './earning.ts';
import { stageWords, sumWords } from './earning-words.ts';

/** Every visit with what it brings and how far it is, by month. */
export function Months({ earnings }: { earnings: readonly Earning[] }) {
  return byMonth(earnings).map((month) => <Month key={month.name} month={month} />);
}

function Month({ month: { name, earnings } }: { month: MonthOfEarnings }) {
  const id = useId();
  const approved = sumWords(
    sumOf(earnings.filter(({ stage }) => stage === 'approved').map(({ fee }) => fee)),
  );
  return (
    <section class="stack" aria-labelledby={id}>
      <div class="line apart">
        <h2 id={id} class="group-name">
          {name}
        </h2>
        {approved && (
          <span class="soft small figures">{t('earnings-month-approved', { amount: approved })}</span>
        )}
      </div>
      <Card flush>
        <Rows>
          {earnings.map((earning) => (
            <EarningRow key={earning.visit.id} earning={earning} />
          ))}
        </Rows>
      </Card>
    </section>
  );
}

function EarningRow({ earning }: { earning: Earning }) {
  const { visit, fee, expenses, stage, at } = earning;
  const now = useServerNow();
  return (
    <Row href={paths.visit(visit.id)}>
      <span class="line apart earning-line">
        <span>{visit.store.name}</span>
        {stage !== 'none' && fee && <strong class="figures">{formatMoney(fee)}</strong>}
      </span>
      <span class="line apart earning-line small soft figures">
        <span>
          {formatDay(at, visit.store.timeZone)} · {stageWords(earning, now)}
        </span>
        {stage === 'approved' && expenses && (
          <span>
            + {formatMoney(expenses)} <span class="unseen">{t('earned-expenses')}</span>
          </span>
        )}
      </span>
    </Row>
  );
}
