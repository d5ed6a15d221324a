import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { formatMoney, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { Progress } from '#client/ui/progress.tsx';
import type { PlanHead, PlanRow } from '#protocol/api/planning.ts';
import { ByShopper } from './by-shopper.tsx';
import { type PlanView, sumsOf, viewed, weeksOf } from './grouped.ts';
import { PlanRows } from './plan-rows.tsx';
import { type Sending, useSending } from './use-sending.ts';
import { coveredWords, dayWords, gapWords } from './words.ts';
import '../visits/filters.css';

const views: readonly PlanView[] = ['week', 'shopper', 'uncovered', 'edited'];

/** What a plan proposes: to be read, changed, and sent, all of it or some. */
export function Proposal({ head, first }: { head: PlanHead; first: readonly PlanRow[] }) {
  const { query } = useLocation();
  const view = views.find((one) => one === query['view']) ?? 'week';
  const [rows, setRows] = useState(first);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const replace = (next: readonly PlanRow[]) => {
    const by = new Map(next.map((row) => [row.visit, row]));
    setRows((known) => known.map((row) => by.get(row.visit) ?? row));
  };
  const sending = useSending(head.id, replace);
  const shown = viewed(rows, view);
  return (
    <div class="plan">
      <Sums head={head} rows={rows} />
      <Send rows={rows} chosen={chosen} sending={sending} onSent={() => setChosen(new Set())} />
      <nav aria-label={t('planning-views')}>
        <ul class="state-filter">
          {views.map((one) => (
            <li key={one}>
              <a href={`/plans/${head.id}?view=${one}`} aria-current={one === view ? 'true' : undefined}>
                {t(`planning-view-${one}`)}
                {(one === 'uncovered' || one === 'edited') && (
                  <span class="figures"> {formatNumber(viewed(rows, one).length)}</span>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 && <EmptyState icon="check" title={t(`planning-empty-${view}`)} />}
      {view === 'shopper' ? (
        <ByShopper rows={rows} />
      ) : (
        weeksOf(shown).map(([week, those], at) => (
          <Week key={`${view} ${week}`} week={week} rows={those} isOpen={at === 0}>
            <PlanRows
              plan={head}
              week={dayWords(week)}
              rows={those}
              chosen={chosen}
              onChoose={setChosen}
              onChanged={(row) => replace([row])}
            />
          </Week>
        ))
      )}
    </div>
  );
}

interface WeekProps {
  week: string;
  rows: readonly PlanRow[];
  isOpen: boolean;
  children: preact.ComponentChildren;
}

/** A week is laid out once it is opened: a plan may have thousands of rows. */
function Week({ week, rows, isOpen, children }: WeekProps) {
  const [isShown, setShown] = useState(isOpen);
  const covered = rows.filter(({ shopper }) => shopper !== null).length;
  return (
    <details class="plan-week" open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        <span>{t('planning-week', { day: dayWords(week) })}</span>
        <span class="soft figures">{t('planning-covered', { covered, visits: rows.length })}</span>
      </summary>
      {isShown && children}
    </details>
  );
}

function Sums({ head: { progress, isProven, state }, rows }: { head: PlanHead; rows: readonly PlanRow[] }) {
  const { covered, shoppers, km, travelMinor, currency } = sumsOf(rows);
  const figures: [string, string][] = [
    [t('planning-figure-covered'), t('planning-of', { count: covered, all: rows.length })],
    [t('planning-figure-shoppers'), formatNumber(shoppers)],
    [t('planning-figure-km'), t('planning-km', { km: Math.round(km) })],
    [t('planning-figure-travel'), currency === null ? '–' : formatMoney({ minor: travelMinor, currency })],
  ];
  return (
    <section aria-label={t('planning-sums')}>
      <dl class="plan-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figures">{value}</dd>
          </div>
        ))}
      </dl>
      {progress && (
        <p class="soft line">
          {state === 'stopped' && <span>{t('planning-was-stopped')}</span>}
          <span>{coveredWords(progress)}</span>
          <span>{gapWords(progress, isProven)}</span>
        </p>
      )}
    </section>
  );
}

interface SendProps {
  rows: readonly PlanRow[];
  chosen: ReadonlySet<string>;
  sending: Sending;
  onSent: () => void;
}

function Send({ rows, chosen, sending, onSent }: SendProps) {
  const [offerRest, setOfferRest] = useState(false);
  const open = rows.filter(({ sent, shopper }) => sent === null && (shopper !== null || offerRest));
  const some = open.filter(({ visit }) => chosen.has(visit));
  const those = chosen.size > 0 ? some : open;
  const changed = rows.filter(({ sent }) => sent === 'changed').length;
  if (sending.progress)
    return (
      <section class="plan-send" role="status">
        <Progress
          label={t('planning-sending')}
          value={sending.progress.done}
          max={sending.progress.all}
          words={t('planning-sent-so-far', sending.progress)}
        />
        <Button onClick={sending.cancel}>{t('planning-sending-stop')}</Button>
      </section>
    );
  return (
    <section class="plan-send" aria-label={t('planning-send')}>
      {open.length === 0 && <p>{t('planning-all-sent')}</p>}
      {open.length > 0 && (
        <Button
          look="primary"
          disabled={those.length === 0}
          onClick={() =>
            void sending
              .send(
                those.map(({ visit }) => visit),
                offerRest,
              )
              .then(onSent)
          }
        >
          {t(chosen.size > 0 ? 'planning-send-some' : 'planning-send-all', { visits: those.length })}
        </Button>
      )}
      <label class="plan-check">
        <input
          type="checkbox"
          checked={offerRest}
          onChange={(event) => setOfferRest(event.currentTarget.checked)}
        />
        <span>{t('planning-offer-rest')}</span>
      </label>
      {changed > 0 && <p class="tone-warn">{t('planning-changed', { visits: changed })}</p>}
    </section>
  );
}
