import { useState } from 'preact/hooks';
import * as z from 'zod/mini';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Skeleton } from '#client/ui/empty.tsx';
import { SelectField } from '#client/ui/field.tsx';
import { digestHows } from '#domain/digest/due.ts';

const How = z.enum(digestHows);

/** When the owner wants to be written to. What is chosen counts at once. */
export function MailChoice() {
  const mails = useLoad('mails', () => api.owner.mails.read());
  const [problem, setProblem] = useState<string | undefined>();
  if (!mails.value) return mails.failure === undefined ? <Skeleton lines={2} /> : null;
  const { how, canSend } = mails.value;
  const choose = (value: string) => {
    setProblem(undefined);
    api.owner.mails
      .choose({ how: How.parse(value) })
      .catch((failure: unknown) => setProblem(errorWords(failure)))
      .finally(mails.reload);
  };
  return (
    <SelectField
      label={t('mails-how')}
      hint={canSend ? t('mails-hint') : t('mails-cannot')}
      error={problem}
      value={how}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {digestHows.map((one) => (
        <option key={one} value={one}>
          {t(`mails-${one}`)}
        </option>
      ))}
    </SelectField>
  );
}
