import { Locale } from '#domain/text-schema.ts';
import { currentLocale, learn, speak, spoken, t } from '../locales/t.ts';
import { Segments } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SelectField } from '../ui/field.tsx';
import { useApp } from './context.ts';
import { lazily } from './lazily.tsx';
import { prefer, preferences, themes } from './preferences.ts';
import { SignOut } from './sign-out.tsx';

const OnThisPhone = lazily(() => import('./phone/on-this-phone.tsx').then(({ load }) => load()));

const MailChoice = lazily(() =>
  Promise.all([import('../owner/mails/mail-choice.tsx'), learn('mails')]).then(
    ([screen]) => screen.MailChoice,
  ),
);

/** What the person can set and do for themselves: language, appearance, this phone, signing out. */
export function AccountPanel({ onClose }: { onClose: () => void }) {
  const me = useApp().session.me.value;
  return (
    <Dialog open title={me?.person.name ?? t('account')} onClose={onClose}>
      {me && (
        <p class="soft small">
          <bdi>{me.person.email}</bdi> · {me.organization.name}
        </p>
      )}
      <Language />
      <Appearance />
      {me?.role === 'shopper' && <OnThisPhone />}
      {me?.role === 'owner' && <MailChoice />}
      <SignOut onDone={onClose} />
    </Dialog>
  );
}

function Language() {
  return (
    <SelectField
      label={t('language')}
      value={currentLocale()}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {spoken.map((locale) => (
        <option key={locale} value={locale} lang={locale}>
          {t(`language-${locale}`)}
        </option>
      ))}
    </SelectField>
  );
}

function choose(value: string): void {
  const locale = Locale.parse(value);
  prefer({ locale });
  void speak(locale);
}

function Appearance() {
  const { theme, motion, vibrate } = preferences.value;
  return (
    <>
      <div class="field">
        <strong id="theme">{t('theme')}</strong>
        <Segments
          name="theme"
          labelledBy="theme"
          choices={themes.map((id) => ({ id, text: t(`theme-${id}`) }))}
          chosen={theme}
          onChoose={(id) => prefer({ theme: themes.find((known) => known === id) ?? 'system' })}
        />
      </div>
      <label class="line">
        <input
          type="checkbox"
          checked={motion}
          onChange={(event) => prefer({ motion: event.currentTarget.checked })}
        />
        {t('motion')}
      </label>
      <label class="line">
        <input
          type="checkbox"
          checked={vibrate}
          onChange={(event) => prefer({ vibrate: event.currentTarget.checked })}
        />
        {t('vibrate')}
      </label>
    </>
  );
}
