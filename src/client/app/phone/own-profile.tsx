import { useEffect, useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import {
  draftFrom,
  faultsOf,
  type ProfileDraft,
  type ProfileFaults,
  profileFrom,
} from '#client/profile/draft.ts';
import { OwnFields } from '#client/profile/own-fields.tsx';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import { vehicles } from '#domain/person/profile.ts';
import { PhoneError } from '#offline/index.ts';
import { OwnProfileView } from '#protocol/api/own-profile.ts';
import { Nothing, request } from '../request.ts';
import { errorWords } from '../words.ts';
import { Setting } from './setting.tsx';

const PATH = '/api/shopper/profile';

/** Where and when one can go, read when it is opened: it needs the network, and is needed rarely. */
export function OwnProfileSetting() {
  const [known, setKnown] = useState<OwnProfileView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function open(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      setKnown(await request(OwnProfileView, PATH));
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Setting name={t('profile')} now={problem ?? t('profile-lead')}>
      {known ? (
        <OwnForm key={known.revision} known={known} onReload={open} onDone={() => setKnown(null)} />
      ) : (
        <Button busy={busy} onClick={() => void open()}>
          {t('profile-change')}
        </Button>
      )}
    </Setting>
  );
}

interface OwnFormProps {
  known: OwnProfileView;
  onReload: () => Promise<void>;
  onDone: () => void;
}

function OwnForm({ known: { own, revision }, onReload, onDone }: OwnFormProps) {
  const [draft, setDraft] = useState<ProfileDraft>(() => draftFrom(own));
  const [faults, setFaults] = useState<ProfileFaults>({});
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => setFaults({}), [draft]);

  async function save(): Promise<void> {
    const found = faultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    setProblem(null);
    try {
      await request(Nothing, PATH, { own: profileFrom(draft, vehicles), revision });
      toast(t('profile-saved'));
      onDone();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      {problem !== null && <Problem of={problem} onReload={onReload} />}
      <OwnFields
        draft={draft}
        faults={faults}
        change={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <Button look="primary" type="submit" busy={busy}>
        {t('profile-save')}
      </Button>
    </form>
  );
}

/** Where it was changed meanwhile, nothing is written over. */
function Problem({ of: failure, onReload }: { of: unknown; onReload: () => Promise<void> }) {
  const isStale = failure instanceof PhoneError && failure.code === 'stale';
  return (
    <Banner
      tone="bad"
      role="alert"
      action={isStale && <Button onClick={() => void onReload()}>{t('profile-reload')}</Button>}
    >
      {isStale ? t('profile-stale') : errorWords(failure)}
    </Banner>
  );
}
