import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';

/** Makes the visits of a period that are not there yet; `busy` is the period that is being made. */
export function useMaking(programme: string, onDone: () => void) {
  const [busy, setBusy] = useState<string | null>(null);
  async function make(period: string): Promise<void> {
    setBusy(period);
    try {
      toast(t('programmes-did-make', await api.coordinator.programmes.make({ programme, period })));
      onDone();
    } catch (failure) {
      toast(errorWords(failure));
    } finally {
      setBusy(null);
    }
  }
  return { make, busy };
}
