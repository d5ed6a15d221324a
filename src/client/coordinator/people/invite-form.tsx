import { useState } from 'preact/hooks';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { currentLocale, spoken, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Segments } from '#client/ui/choice.tsx';
import { SelectField, TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type Role, roles } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import type { Invitation } from './invite.tsx';
import { type ChosenReach, isReach, ReachFields, reachOf } from './reach-fields.tsx';

interface FormProps {
  onInvited: (invitation: Invitation) => void;
}

/** Who is invited, as what, in which language, and which stores an owner is to see. */
export function InviteForm({ onInvited }: FormProps) {
  const [role, setRole] = useState<Role>('shopper');
  const [reach, setReach] = useState<ChosenReach>({ all: true, stores: [], regions: [] });
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    onInvited(
      await api.coordinator.invite({
        email: fieldOf(fields, 'email').trim(),
        name: fieldOf(fields, 'name'),
        role,
        ...reachOf(reach),
        locale: Locale.parse(fieldOf(fields, 'locale')),
      }),
    );
  });
  return (
    <form class="stack" onSubmit={onSubmit}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <div class="field">
        <strong id="role">{t('coordinator-role')}</strong>
        <Segments
          name="role"
          labelledBy="role"
          choices={roles.map((id) => ({ id, text: t(`role-${id}`) }))}
          chosen={role}
          onChoose={(id) => setRole(roles.find((known) => known === id) ?? 'shopper')}
        />
      </div>
      <TextField label={t('coordinator-name')} name="name" required maxLength={200} autocomplete="off" />
      <TextField label={t('email')} name="email" type="email" required dir="ltr" autocomplete="off" />
      {role === 'owner' && (
        <div class="field">
          <strong id="sees">{t('coordinator-sees')}</strong>
          <ReachFields labelledBy="sees" reach={reach} onChoose={setReach} />
        </div>
      )}
      <SelectField label={t('language')} name="locale" defaultValue={currentLocale()}>
        {spoken.map((locale) => (
          <option key={locale} value={locale} lang={locale} selected={locale === currentLocale()}>
            {t(`language-${locale}`)}
          </option>
        ))}
      </SelectField>
      <Button look="primary" type="submit" busy={busy} disabled={role === 'owner' && !isReach(reach)}>
        {t('coordinator-invite-send')}
      </Button>
    </form>
  );
}
