import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { TakeFiles } from '#client/owner/take-files.tsx';
import { Button } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { ComparableView, CompareView } from '#protocol/api/reading.ts';
import { FiguresCompared, StandardsCompared } from './compared.tsx';
import { addressOf, askedOf, type Side, type SideName, sides, sidesIn } from './compared-sides.ts';
import { OtherTables } from './other-tables.tsx';
import { SideFields } from './side-fields.tsx';
import './reading.css';

const PATH = '/compare';

/** Any two groups of stores, or two periods, beside each other: by how much they differ, and whether that is more than chance. */
export function Compare() {
  const found = useLoad('comparable', () => api.owner.reading.comparable());
  return (
    <Page
      title={t('reading-compare')}
      lead={<p class="soft">{t('reading-compare-question')}</p>}
      actions={
        <span class="no-print wide-only">
          <Button onClick={() => window.print()}>{t('desk-print')}</Button>
        </span>
      }
    >
      <Loaded of={found} lines={10}>
        {(known) =>
          known === null ? (
            <EmptyState icon="chart" title={t('reading-nothing')}>
              {t('reading-nothing-body')}
            </EmptyState>
          ) : (
            <Comparison known={known} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Comparison({ known }: { known: ComparableView }) {
  const { query, set } = useAddress(PATH);
  const chosen = sidesIn(query, known);
  const asked = { a: askedOf(chosen.a), b: askedOf(chosen.b) };
  const compared = useLoad(JSON.stringify(asked), () => api.owner.reading.compare(asked));
  const choose = (name: SideName, side: Side) => set(addressOf(name, side));
  return (
    <div class="reading">
      <div class="compared-sides">
        {sides.map((name) => (
          <SideFields
            key={name}
            name={name}
            side={chosen[name]}
            known={known}
            named={compared.value?.[name].stores ?? []}
            onChange={(side) => choose(name, side)}
          />
        ))}
        <Button
          look="quiet"
          onClick={() => set({ ...addressOf('a', chosen.b), ...addressOf('b', chosen.a) })}
        >
          {t('reading-swap')}
        </Button>
      </div>
      <Loaded of={compared} lines={8}>
        {(of) => (
          <>
            <Answer of={of} chosen={chosen} />
            <TakeFiles table="compare" sides={asked} />
            <OtherTables table="compare" sides={asked} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function Answer({ of, chosen }: { of: CompareView; chosen: Record<SideName, Side> }) {
  const empty = sides.filter((name) => of[name].visits === 0);
  if (empty.length === sides.length)
    return (
      <EmptyState icon="chart" title={t('reading-compare-nothing')}>
        {t('reading-compare-nothing-body')}
      </EmptyState>
    );
  return (
    <>
      {of.shared > 0 && (
        <Banner tone="warn" title={t('reading-shared', { count: of.shared })}>
          {t('reading-shared-body')}
        </Banner>
      )}
      <FiguresCompared of={of} chosen={chosen} />
      <StandardsCompared of={of} />
    </>
  );
}
