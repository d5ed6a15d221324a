import { learn, t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { LostWork } from '#protocol/api/shopper-views.ts';
import { useShelf } from '../shelf.ts';

/** The note with its sentences. */
export async function load() {
  await learn('phone');
  return LostNote;
}

/** What was recorded on a phone that has it no more, or on another one, and never arrived: how much, and what can be done. */
function LostNote() {
  const shelf = useShelf();
  const lost = shelf.pack()?.lost ?? [];
  const where = lost.every(({ wasHere }) => wasHere) ? 'here' : 'elsewhere';
  return (
    <Banner tone="warn" title={t(`lost-${where}`)}>
      <div class="stack">
        <ul>
          {lost.map((work) => (
            <li key={work.journal}>
              {t(amountOf(work), {
                store: shelf.visit(work.visit)?.store.name ?? '',
                entries: work.entries,
                files: work.files,
              })}
            </li>
          ))}
        </ul>
        <p>{t(`lost-${where}-do`)}</p>
      </div>
    </Banner>
  );
}

function amountOf({ entries, files }: LostWork): string {
  if (files === 0) return 'lost-entries';
  return entries === 0 ? 'lost-files' : 'lost-both';
}
