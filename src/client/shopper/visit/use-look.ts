import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { type Look, lookAt } from './look.ts';

interface Looking {
  /** `null` until the first look is done; the last one stays while the next is under way. */
  readonly look: Look | null;
  readonly again: () => Promise<void>;
}

/** Looks at the phone when a screen opens, and again when it is asked to or the person comes back to it. */
export function useLook(checklist: Checklist): Looking {
  const { phone } = useApp();
  const [look, setLook] = useState<Look | null>(null);
  const again = useCallback(async () => setLook(await lookAt(phone, checklist)), [phone, checklist]);
  useEffect(() => {
    const comeBack = () => void (document.visibilityState === 'visible' && again());
    void again();
    document.addEventListener('visibilitychange', comeBack);
    return () => document.removeEventListener('visibilitychange', comeBack);
  }, [again]);
  return { look, again };
}
