import { useEffect, useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Section } from '#domain/checklist/checklist.ts';
import type { OpenVisit } from '../underway/frame.tsx';

interface LostProps {
  open: OpenVisit;
  /** Where the photo would have gone: to a question of this section; absent: to the tray. */
  section?: Section | undefined;
}

/** Said where the app comes back after the camera had it killed: the photo is not here, everything else is. */
export function LostPhoto({ open, section }: LostProps) {
  const { phone } = useApp();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const isHere = (question: string | null) =>
      section ? section.questions.some(({ id }) => id === question) : question === null;
    void phone.intent().then((intent) => setLost(intent?.visit === open.visit.id && isHere(intent.question)));
  }, [phone, section]);
  if (!lost) return null;
  const understood = () => void phone.setIntent(null).then(() => setLost(false));
  return (
    <Banner
      tone="warn"
      icon="camera"
      role="alert"
      action={<Button onClick={understood}>{t('close')}</Button>}
    >
      {t('photo-lost')}
    </Banner>
  );
}
