import { useState } from 'preact/hooks';
import { useAddress } from '#client/desk/use-address.ts';
import { currencyDecimals, currencySign, formatNumber, formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Field, TextField } from '#client/ui/field.tsx';
import { State } from '#client/ui/state.tsx';
import { type Assumptions, aroundWhoComplain, lostCustomers } from '#domain/cost/lost-customers.ts';
import type { ComplaintTotals } from '#protocol/api/complaints.ts';
import { assumedIn, foundByOthers, type Lever, moved, ofTheOwner, shownOf } from './assumed.ts';

/** Where no cost says which currency is used. */
const CURRENCY_UNLESS_KNOWN = 'EUR';

interface CostProps {
  path: string;
  of: ComplaintTotals;
}

/** What customers lost behind these complaints may cost: an estimate of assumptions, each of which can be moved. */
export function CostOfLost({ path, of: { complaints, costs } }: CostProps) {
  const { query, set } = useAddress(path);
  const currency = costs[0]?.currency ?? CURRENCY_UNLESS_KNOWN;
  const minorInUnit = 10 ** currencyDecimals(currency);
  const [assumed, setAssumed] = useState(() => assumedIn(query, minorInUnit));
  const move = (lever: Lever, typed: string) => setAssumed(moved(assumed, lever, typed, minorInUnit));
  const field = (lever: Lever) => (
    <LeverField
      key={lever.name}
      lever={lever}
      shown={shownOf(lever, assumed, minorInUnit)}
      currency={currency}
      onMove={(typed) => move(lever, typed)}
      onKeep={(typed) => set({ [lever.name]: typed })}
    />
  );
  const forget = () => {
    setAssumed(assumedIn({}, minorInUnit));
    set(Object.fromEntries([...foundByOthers, ...ofTheOwner].map(({ name }) => [name, ''])));
  };
  return (
    <section aria-labelledby="lost" class="lost">
      <h2 id="lost">{t('complaints-lost')}</h2>
      <p>
        <State tone="warn">{t('complaints-assumed')}</State>
      </p>
      <p class="soft">{t('complaints-lost-why')}</p>
      <Lost complaints={complaints} assumed={assumed} currency={currency} />
      <div class="levers">
        <fieldset>
          <legend>{t('complaints-levers-found')}</legend>
          {foundByOthers.map(field)}
        </fieldset>
        <fieldset>
          <legend>{t('complaints-levers-own')}</legend>
          {ofTheOwner.map(field)}
        </fieldset>
      </div>
      <p class="no-print">
        <Button look="quiet" onClick={forget}>
          {t('complaints-levers-reset')}
        </Button>
      </p>
    </section>
  );
}

interface LostProps {
  complaints: number;
  assumed: Assumptions;
  currency: string;
}

function Lost({ complaints, assumed, currency }: LostProps) {
  if (complaints === 0) return <p>{t('complaints-lost-nothing')}</p>;
  const found = lostCustomers(complaints, assumed);
  const { ifHalf, ifTwice } = aroundWhoComplain(complaints, assumed);
  const money = (minor: number) =>
    formatNumber(roughly(minor / 10 ** currencyDecimals(currency)), {
      style: 'currency',
      currency,
      maximumFractionDigits: 0,
    });
  const people = (count: number) => formatNumber(roughly(count));
  return (
    <div class="lost-answer" role="status">
      <dl class="estimates">
        <div class="estimate large">
          <dt class="caps">{t('complaints-lost-margin', { years: assumed.years })}</dt>
          <dd class="estimate-figure figures">
            {t('complaints-about-figure', { figure: money(found.marginLostMinor) })}
          </dd>
          <dd class="small soft figures">
            {t('complaints-lost-range', {
              low: money(ifTwice.marginLostMinor),
              high: money(ifHalf.marginLostMinor),
            })}
          </dd>
        </div>
        <div class="estimate">
          <dt class="caps">{t('complaints-lost-customers')}</dt>
          <dd class="estimate-figure figures">
            {t('complaints-about-figure', { figure: people(found.lost) })}
          </dd>
          <dd class="small soft figures">
            {t('complaints-lost-of', {
              complaints,
              dissatisfied: people(found.dissatisfied),
              silent: people(found.silent),
            })}
          </dd>
        </div>
        <div class="estimate">
          <dt class="caps">{t('complaints-lost-winning')}</dt>
          <dd class="estimate-figure figures">
            {t('complaints-about-figure', { figure: money(found.winningMinor) })}
          </dd>
          <dd class="small soft">{t('complaints-lost-winning-why')}</dd>
        </div>
      </dl>
    </div>
  );
}

/** To two figures: an estimate of assumptions is not to look like a measurement. */
function roughly(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}

interface LeverFieldProps {
  lever: Lever;
  shown: number;
  currency: string;
  /** While it is moved. */
  onMove: (typed: string) => void;
  /** Once it is let go. */
  onKeep: (typed: string) => void;
}

function LeverField({ lever, shown, currency, onMove, onKeep }: LeverFieldProps) {
  const { name, kind, min, max } = lever;
  const label = t(`complaints-lever-${name}`, { currency: currencySign(currency) });
  const hint = t(`complaints-source-${name}`);
  if (kind !== 'share')
    return (
      <TextField
        label={label}
        hint={hint}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={kind === 'money' ? 'any' : 1}
        value={shown}
        onInput={(event) => onMove(event.currentTarget.value)}
        onChange={(event) => onKeep(event.currentTarget.value)}
      />
    );
  return (
    <Field label={label} hint={hint}>
      {(wiring) => (
        <div class="lever">
          <input
            {...wiring}
            type="range"
            min={min}
            max={max}
            step={1}
            value={shown}
            aria-valuetext={formatPercent(shown)}
            onInput={(event) => onMove(event.currentTarget.value)}
            onChange={(event) => onKeep(event.currentTarget.value)}
          />
          <output for={wiring.id} class="figures">
            {formatPercent(shown)}
          </output>
        </div>
      )}
    </Field>
  );
}
