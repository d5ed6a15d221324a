import { prefer, preferences } from '#client/app/preferences.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import { type Item, listItems, listTitle } from './list.ts';
import { ownNames, rename } from './own-list.ts';

const LONGEST = 60;

interface SetUpProps {
  visit: string;
  checklist: Checklist;
  onClose: () => void;
}

/** Which item stands for which moment, in words of the person's own where they like. Each change is kept as it is typed. */
export function ListSetUp({ visit, checklist, onClose }: SetUpProps) {
  const own = ownNames(checklist.id);
  const callItem = (moment: string, name: string) =>
    rename(checklist.id, { ...own, items: { ...own.items, [moment]: name } });
  return (
    <Dialog
      open
      title={t('list-set-up-title')}
      onClose={onClose}
      actions={
        <LinkButton look="primary" href={paths.list(visit)}>
          {t('list-open')}
        </LinkButton>
      }
    >
      <p class="small soft">{t('list-set-up-body')}</p>
      <CoverSwitch />
      <TextField
        label={t('list-name')}
        maxLength={LONGEST}
        defaultValue={listTitle(checklist)}
        onInput={(event) => rename(checklist.id, { ...own, title: event.currentTarget.value.trim() })}
      />
      {listItems(checklist).map((item) => (
        <ItemName key={item.moment.id} item={item} onName={callItem} />
      ))}
    </Dialog>
  );
}

function ItemName({ item, onName }: { item: Item; onName: (moment: string, name: string) => void }) {
  const { moment, text } = item;
  return (
    <TextField
      label={textIn(moment.name, currentLocale())}
      maxLength={LONGEST}
      defaultValue={text}
      onInput={(event) => onName(moment.id, event.currentTarget.value.trim())}
    />
  );
}

function CoverSwitch() {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={preferences.value.cover}
        onChange={(event) => prefer({ cover: event.currentTarget.checked })}
      />
      {t('list-cover')}
    </label>
  );
}
