import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { dayKey, formatList, formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import { PhoneError } from '#offline/index.ts';
import type { PayList, PayQuery } from '#protocol/api/pay.ts';

interface MarkPaidProps {
  wanted: PayQuery;
  shoppers: PayList['shoppers'];
  onClose: () => void;
  onMarked: () => void;
}

/** Writes down that some people were paid, when and under which reference; it can be taken back. */
export function MarkPaid({ wanted, shoppers, onClose, onMarked }: MarkPaidProps) {
  const { clock } = useApp();
  const [paidOn, setPaidOn] = useState(() => dayKey(clock.now().wall, 'UTC'));
  const [reference, setReference] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function mark(): Promise<void> {
    setBusy(true);
    const { from, to, programme } = wanted;
    const named = shoppers.map(({ shopper: { id }, due }) => ({ id, due }));
    const payment = { from, to, ...(programme ? { programme } : {}), shoppers: named, paidOn, reference };
    try {
      const { id, visits } = await api.coordinator.pay.mark(payment);
      toast(t('pay-marked', { visits }), { name: t('pay-undo'), run: () => void undo(id, onMarked) });
      onMarked();
    } catch (failure) {
      const isStale = failure instanceof PhoneError && failure.code === 'stale';
      setProblem(isStale ? t('pay-stale') : errorWords(failure));
      setBusy(false);
    }
  }

  return (
    <Dialog
      open
      title={t('pay-mark-title', { shoppers: shoppers.length })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={busy} disabled={paidOn === ''} onClick={() => void mark()}>
            {t('pay-mark')}
          </Button>
          <Button onClick={onClose}>{t('pay-cancel')}</Button>
        </>
      }
    >
      <p>{t('pay-mark-body', { visits: sumOfDue(shoppers), sums: dueWords(shoppers) })}</p>
      <TextField
        type="date"
        label={t('pay-paid-on')}
        value={paidOn}
        onInput={(event) => setPaidOn(event.currentTarget.value)}
      />
      <TextField
        label={t('pay-reference')}
        hint={t('pay-reference-hint')}
        maxLength={120}
        value={reference}
        onInput={(event) => setReference(event.currentTarget.value)}
      />
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
    </Dialog>
  );
}

/** Takes a payment back and says so. */
export async function undo(payment: string, onUndone: () => void): Promise<void> {
  try {
    const { visits } = await api.coordinator.pay.undo({ payment });
    toast(t('pay-undone', { visits }));
    onUndone();
  } catch (failure) {
    toast(errorWords(failure));
  }
}

function sumOfDue(shoppers: PayList['shoppers']): number {
  return shoppers.reduce((sum, { due }) => sum + due, 0);
}

/** What is due in each currency. */
function dueWords(shoppers: PayList['shoppers']): string {
  const due = new Map<string, number>();
  for (const { currency, dueMinor } of shoppers.flatMap(({ sums }) => sums))
    due.set(currency, (due.get(currency) ?? 0) + dueMinor);
  return formatList([...due].map(([currency, minor]) => formatMoney({ minor, currency })));
}
