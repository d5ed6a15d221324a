import { t } from '#client/locales/t.ts';
import { AnyOf } from '#client/ui/choice.tsx';
import type { ProfilePlaces } from '#domain/checklist/profile.ts';
import { channels } from '#domain/checklist/standard.ts';
import type { StoreChoices } from '#protocol/api/stores.ts';

interface PlaceFieldsProps {
  places: ProfilePlaces;
  choices: StoreChoices;
  onChange: (places: ProfilePlaces) => void;
}

/** Where a profile counts by itself: the regions and concepts that stores have, and channels. */
export function PlaceFields({ places, choices, onChange }: PlaceFieldsProps) {
  return (
    <section class="stack" aria-labelledby="where">
      <h2 id="where">{t('standards-where')}</h2>
      <p class="soft">{t('standards-where-hint')}</p>
      <WordsOf
        of="concepts"
        words={both(choices.concepts, places.concepts)}
        chosen={places.concepts}
        onChoose={(concepts) => onChange({ ...places, concepts })}
      />
      <div class="field">
        <strong>{t('standards-channels')}</strong>
        <AnyOf
          name="channels"
          label={t('standards-channels')}
          choices={channels.map((id) => ({ id, text: t(`channel-${id}`) }))}
          chosen={places.channels}
          onChoose={(ids) =>
            onChange({ ...places, channels: channels.filter((channel) => ids.includes(channel)) })
          }
        />
      </div>
      <WordsOf
        of="regions"
        words={both(choices.regions, places.regions)}
        chosen={places.regions}
        onChoose={(regions) => onChange({ ...places, regions })}
      />
      <p class="soft small">{t('standards-where-order')}</p>
    </section>
  );
}

interface WordsOfProps {
  of: 'regions' | 'concepts';
  words: readonly string[];
  chosen: readonly string[];
  onChoose: (words: string[]) => void;
}

function WordsOf({ of, words, chosen, onChoose }: WordsOfProps) {
  return (
    <div class="field">
      <strong>{t(`standards-${of}`)}</strong>
      {words.length === 0 ? (
        <p class="soft small">{t(`standards-${of}-none`)}</p>
      ) : (
        <AnyOf
          name={of}
          label={t(`standards-${of}`)}
          choices={words.map((word) => ({ id: word, text: word }))}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

/** What stores have now, and what the profile names though no store has it any more. */
function both(known: readonly string[], named: readonly string[]): string[] {
  return [...new Set([...known, ...named])];
}
