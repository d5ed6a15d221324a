import { useLocation } from 'preact-iso';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { SelectField, TextField } from '#client/ui/field.tsx';
import type { BoardQuery, BoardView } from '#protocol/api/programmes.ts';
import type { Selection } from './use-selection.ts';

type Wanted = Pick<BoardQuery, 'until' | 'region' | 'find' | 'show'>;

/** What the address says is looked at. */
export function boardQuery(query: Readonly<Record<string, string>>): Wanted {
  const { until, region, find, show } = query;
  return {
    ...(until ? { until } : {}),
    ...(region ? { region } : {}),
    ...(find ? { find } : {}),
    ...(show === 'at-risk' ? { show } : {}),
  };
}

/** Which stores and periods are looked at. */
export function BoardFilters({ board, selection }: { board: BoardView; selection: Selection }) {
  const { path, query, route } = useLocation();
  const wanted = boardQuery(query);
  const address = (part: Partial<Record<keyof Wanted, string>>) => {
    const next = Object.entries({ ...wanted, ...part }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    );
    const search = new URLSearchParams(Object.fromEntries(next)).toString();
    return search ? `${path}?${search}` : path;
  };
  return (
    <div class="board-filters">
      <TextField
        type="search"
        label={t('programmes-find')}
        defaultValue={wanted.find ?? ''}
        onChange={(event) => route(address({ find: event.currentTarget.value.trim() }), true)}
      />
      {board.regions.length > 0 && (
        <SelectField
          label={t('programmes-region')}
          value={wanted.region ?? ''}
          onChange={(event) => route(address({ region: event.currentTarget.value }), true)}
        >
          <option value="">{t('programmes-all-regions')}</option>
          {board.regions.map((region) => (
            <option key={region}>{region}</option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={t('programmes-show')}
        value={wanted.show ?? 'all'}
        onChange={({ currentTarget: { value } }) =>
          route(address({ show: value === 'at-risk' ? value : '' }), true)
        }
      >
        <option value="all">{t('programmes-show-all')}</option>
        <option value="at-risk">{t('programmes-show-at-risk')}</option>
      </SelectField>
      <div class="line board-turn">
        {board.earlier !== null && (
          <LinkButton icon="back" href={address({ until: board.earlier })}>
            {t('programmes-earlier')}
          </LinkButton>
        )}
        {board.later !== null && (
          <LinkButton icon="next" href={address({ until: board.later })}>
            {t('programmes-later')}
          </LinkButton>
        )}
        <Button icon="check" aria-pressed={selection.isOn} onClick={() => selection.turn(!selection.isOn)}>
          {t(selection.isOn ? 'programmes-selecting-done' : 'programmes-selecting')}
        </Button>
      </div>
    </div>
  );
}
