import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatList } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { LibraryRow } from '#protocol/api/library.ts';
import './library.css';

/** Ready checklists with their standards: taken, they are the organization's own, published and ready to be planned. */
export function LibraryPage() {
  const library = useLoad('library', () => api.coordinator.library.list());
  return (
    <Page
      title={t('coordinator-library')}
      above={<a href="/checklists">{t('coordinator-checklists')}</a>}
      lead={<p class="soft">{t('coordinator-library-lead')}</p>}
    >
      <Loaded of={library}>
        {(found) => (
          <ul class="library">
            {found.map((row) => (
              <Item key={row.ref.id} row={row} />
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}

function Item({ row }: { row: LibraryRow }) {
  const { ref, title, finds, channel, locales, standards, questions, moments, isTaken } = row;
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const address = `/checklists/${ref.id}/${ref.version}`;
  const take = () => {
    setBusy(true);
    api.coordinator.library.take({ id: ref.id }).then(
      () => route(address),
      (failure: unknown) => {
        setBusy(false);
        toast(errorWords(failure));
      },
    );
  };
  return (
    <li class="card library-item">
      <h2>{say(title)}</h2>
      <p>{say(finds)}</p>
      <p class="small soft">
        {t('coordinator-library-holds', { channel: t(`channel-${channel}`), standards, questions, moments })}
      </p>
      <p class="small soft">{formatList(locales.map((locale) => t(`language-${locale}`)))}</p>
      {isTaken ? (
        <a href={address}>{t('coordinator-library-taken')}</a>
      ) : (
        <Button look="primary" busy={busy} onClick={take}>
          {t('coordinator-library-take')}
        </Button>
      )}
    </li>
  );
}
