import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import { channels } from '#domain/checklist/standard.ts';
import { complaintKinds } from '#protocol/api/complaints.ts';
import type { ComplaintsWanted } from './wanted.ts';

interface ComplaintFiltersProps {
  wanted: ComplaintsWanted;
  onChange: (changes: Record<string, string>) => void;
}

/** One kind, one channel. */
export function ComplaintFilters({ wanted, onChange }: ComplaintFiltersProps) {
  return (
    <>
      <SelectField
        label={t('complaints-kind')}
        value={wanted.kind ?? ''}
        onChange={({ currentTarget }) => onChange({ kind: currentTarget.value })}
      >
        <option value="">{t('complaints-any')}</option>
        {complaintKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`reading-${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('reading-channel')}
        value={wanted.channel ?? ''}
        onChange={({ currentTarget }) => onChange({ channel: currentTarget.value })}
      >
        <option value="">{t('complaints-any')}</option>
        <ChannelOptions />
      </SelectField>
    </>
  );
}

/** Every channel, as an option. */
export function ChannelOptions() {
  return (
    <>
      {channels.map((channel) => (
        <option key={channel} value={channel}>
          {t(`reading-channel-${channel}`)}
        </option>
      ))}
    </>
  );
}
