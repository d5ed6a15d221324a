import { useApp } from '#client/app/context.ts';
import { dayKey, formatDate, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { State } from '#client/ui/state.tsx';
import type { StoreHours } from '#domain/store/hours.ts';
import { hoursOn, isOpenAt } from '#domain/store/opening.ts';
import type { KeptStore } from '#protocol/api/stores.ts';
import { weekdayName } from './week-fields.tsx';

/** When a store is open: by weekday, and on days to come that are otherwise. */
export function Hours({ store: { hours, timeZone } }: { store: KeptStore }) {
  const now = useApp().clock.now().wall;
  const isOpen = isOpenAt(now, { hours, timeZone });
  const isKnown = hours.weekly.length > 0;
  return (
    <section aria-labelledby="hours">
      <h2 id="hours" class="line">
        {t('store-hours')}
        {isKnown && (
          <State tone={isOpen ? 'good' : 'neutral'} icon="clock">
            {t(isOpen ? 'store-open-now' : 'store-closed-now', { time: formatTime(now, timeZone) })}
          </State>
        )}
      </h2>
      {isKnown ? <Week hours={hours} /> : <p class="soft">{t('store-hours-unknown')}</p>}
      <Exceptions hours={hours} today={dayKey(now, timeZone)} />
    </section>
  );
}

function Week({ hours: { weekly } }: { hours: StoreHours }) {
  const plain = { weekly, exceptions: [] };
  return (
    <dl class="store-facts figures">
      {[0, 1, 2, 3, 4, 5, 6].map((day) => (
        <div key={day}>
          <dt class="soft">{weekdayName(day)}</dt>
          <dd>{hourWords(hoursOn(`2024-01-0${day + 1}`, plain))}</dd>
        </div>
      ))}
    </dl>
  );
}

function Exceptions({ hours: { exceptions }, today }: { hours: StoreHours; today: string }) {
  const ahead = exceptions.filter(({ to }) => to >= today).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (ahead.length === 0) return null;
  return (
    <>
      <h3>{t('store-exceptions')}</h3>
      <dl class="store-facts figures">
        {ahead.map(({ from, to, hours }) => (
          <div key={`${from} ${to}`}>
            <dt class="soft">{from === to ? dayWords(from) : `${dayWords(from)} – ${dayWords(to)}`}</dt>
            <dd>{hourWords(hours)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function dayWords(day: string): string {
  return formatDate(Date.parse(`${day}T00:00:00Z`), 'UTC');
}

function hourWords(hours: ReturnType<typeof hoursOn>): string {
  if (hours === 'all-day' || hours.length === 0) return t('store-closed');
  const time = (text: string) => formatTime(Date.parse(`1970-01-01T${text}Z`), 'UTC');
  return hours.map(({ from, to }) => `${time(from)}–${time(to)}`).join(', ');
}
