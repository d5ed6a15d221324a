import { useEffect, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { CalendarLink, CalendarState } from '#protocol/api/calendar-views.ts';
import { Nothing, request } from '../request.ts';
import { SecretLink } from '../secret-link.tsx';
import { errorWords } from '../words.ts';
import { Setting } from './setting.tsx';

const PATH = '/api/shopper/calendar';

/** The own list in a calendar program, by a secret link. Its entries say no more than “Appointment”, unless the person wants names. */
export function CalendarSetting() {
  const [state, setState] = useState<CalendarState | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [named, setNamed] = useState(false);
  const load = () => {
    setProblem(null);
    request(CalendarState, PATH).then(
      (found) => {
        setState(found);
        setNamed(found.naming === 'store');
      },
      (failure: unknown) => setProblem(errorWords(failure)),
    );
  };
  useEffect(load, []);
  return (
    <Setting name={t('calendar')} now={problem ?? t('calendar-lead')}>
      {problem && <Button onClick={load}>{t('retry')}</Button>}
      {state && (
        <>
          <label class="secret-choice">
            <input
              type="checkbox"
              checked={named}
              onChange={(event) => setNamed(event.currentTarget.checked)}
            />
            {t('calendar-named')}
          </label>
          <SecretLink
            madeAt={state.madeAt}
            make={() => request(CalendarLink, PATH, { naming: named ? 'store' : 'plain' })}
            drop={async () => void (await request(Nothing, `${PATH}/remove`, {}))}
          />
        </>
      )}
    </Setting>
  );
}
