import { useLocation } from 'preact-iso';
import { t } from '#client/locales/t.ts';
import { SelectField, TextField } from '#client/ui/field.tsx';
import type { PayList, PayQuery } from '#protocol/api/pay.ts';

interface PayFiltersProps {
  wanted: PayQuery;
  programmes: PayList['programmes'];
}

/** Of which days, which program, and what is shown. The address keeps it. */
export function PayFilters({ wanted, programmes }: PayFiltersProps) {
  const { route } = useLocation();
  const go = (part: Record<string, string>) => {
    const { from, to, programme = '', show = 'all' } = wanted;
    const next = Object.entries({ from, to, programme, show, ...part }).filter(([, value]) => value !== '');
    route(`/pay?${new URLSearchParams(Object.fromEntries(next))}`, true);
  };
  const day = (name: 'from' | 'to') => ({
    type: 'date' as const,
    label: t(`pay-${name}`),
    value: wanted[name],
    onChange: (event: { currentTarget: { value: string } }) => {
      if (event.currentTarget.value) go({ [name]: event.currentTarget.value });
    },
  });
  return (
    <div class="pay-filters">
      <TextField {...day('from')} />
      <TextField {...day('to')} />
      <SelectField
        label={t('pay-programme')}
        value={wanted.programme ?? ''}
        onChange={(event) => go({ programme: event.currentTarget.value })}
      >
        <option value="">{t('pay-all-programmes')}</option>
        {programmes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('pay-show')}
        value={wanted.show ?? 'all'}
        onChange={(event) => go({ show: event.currentTarget.value })}
      >
        {(['all', 'due', 'paid'] as const).map((show) => (
          <option key={show} value={show}>
            {t(`pay-show-${show}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
