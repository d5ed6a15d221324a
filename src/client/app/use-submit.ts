import { useState } from 'preact/hooks';
import { errorWords } from './words.ts';

/** A form's way to the server: what to put on `onSubmit`, whether it is under way, and what went wrong in words. */
export function useSubmit(send: (fields: FormData) => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function submit(form: HTMLFormElement): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await send(new FormData(form));
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }
  const onSubmit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    if (!busy) void submit(event.currentTarget);
  };
  return { onSubmit, busy, problem };
}

/** A text field of a form. */
export function fieldOf(fields: FormData, name: string): string {
  return String(fields.get(name) ?? '');
}
