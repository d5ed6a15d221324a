import { useEffect, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { SelectField } from '#client/ui/field.tsx';
import type { Lock } from '#offline/index.ts';
import { useKeeper } from '../lock/keeper.ts';
import { canUsePasskey, makePasskey } from '../lock/passkey.ts';
import { errorWords } from '../words.ts';
import { NewPin } from './new-pin.tsx';
import { Setting } from './setting.tsx';

/** After how many minutes out of sight it locks; 0: at once. */
const choices = [0, 1, 5, 15] as const;

/** A lock before the screens: set, told after what while, and taken away. */
export function LockSetting() {
  const keeper = useKeeper();
  const lock = keeper.lock.value;
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (changed: Lock | null) =>
    keeper.set(changed).then(
      () => setProblem(null),
      (failure: unknown) => setProblem(errorWords(failure)),
    );
  if (!isSecureContext) return null;
  const standing = lock ? t(`lock-is-${lock.key.kind}`) : t('lock-is-off');
  return (
    <Setting name={t('lock')} now={problem ?? `${standing} ${t('lock-no-more')}`}>
      {lock ? (
        <>
          <After lock={lock} onChange={keep} />
          <Button onClick={() => void keep(null)}>{t('lock-remove')}</Button>
        </>
      ) : (
        <NewLock
          onKey={(key) => keep({ key, afterMinutes: 1, wrong: 0, nextTryAt: 0 })}
          onProblem={setProblem}
        />
      )}
    </Setting>
  );
}

function After({ lock, onChange }: { lock: Lock; onChange: (lock: Lock) => Promise<void> }) {
  return (
    <SelectField
      label={t('lock-after')}
      value={String(lock.afterMinutes)}
      onChange={(event) => void onChange({ ...lock, afterMinutes: Number(event.currentTarget.value) })}
    >
      {choices.map((minutes) => (
        <option key={minutes} value={minutes}>
          {t('lock-after-minutes', { minutes })}
        </option>
      ))}
    </SelectField>
  );
}

function NewLock({
  onKey,
  onProblem,
}: {
  onKey: (key: Lock['key']) => Promise<void>;
  onProblem: (words: string) => void;
}) {
  const [hasPasskeys, setHasPasskeys] = useState(false);
  const [isTyping, setTyping] = useState(false);
  useEffect(() => void canUsePasskey().then(setHasPasskeys), []);
  async function usePasskey(): Promise<void> {
    const key = await makePasskey(t('plain-name'));
    if (key) await onKey(key);
    else onProblem(t('lock-passkey-failed'));
  }
  if (isTyping) return <NewPin onKey={onKey} />;
  return (
    <div class="line">
      <Button onClick={() => setTyping(true)}>{t('lock-set-pin')}</Button>
      {hasPasskeys && <Button onClick={() => void usePasskey()}>{t('lock-set-passkey')}</Button>}
    </div>
  );
}
