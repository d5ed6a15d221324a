import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { formatMoney, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { OneOf } from '#client/ui/choice.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Hindrance } from '#domain/journal/event.ts';
import { hindrances } from '#domain/journal/hindrance.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { paths } from '../paths.ts';
import { PhotoTray } from '../photo/photo-tray.tsx';
import { DraftArea } from '../questions/draft-area.tsx';
import { useDraft } from '../questions/use-draft.ts';
import { Frame, type OpenVisit } from '../underway/frame.tsx';

/** The short way through a visit that can't be done: why, a photo, a line, and it is handed in. */
export function PreventedPage(_: { path?: string }) {
  return <Frame title={t('prevented-title')}>{(open) => <Prevented open={open} />}</Frame>;
}

function Prevented({ open }: { open: OpenVisit }) {
  const { journal, report, visit } = open;
  const [problem, setProblem] = useState<string | null>(null);
  const because = report.prevented?.because ?? null;
  const say = (reason: Hindrance | null, note: string) =>
    void journal
      .append({ kind: 'visit.prevented', because: reason, ...(note ? { note } : {}) })
      .catch((failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) })));
  return (
    <section class="stack" aria-label={t('prevented-title')}>
      <p>{t('prevented-body')}</p>
      <PayNote visit={visit} />
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <h2 id="because">{t('prevented-why')}</h2>
      <OneOf
        name="because"
        labelledBy="because"
        choices={hindrances.map((id) => ({ id, text: t(`prevented-${id}`) }))}
        chosen={because}
        onChoose={(chosen) =>
          say(hindrances.find((id) => id === chosen) ?? null, report.prevented?.note ?? '')
        }
      />
      {because && (
        <>
          <h2 id="proof">{t('prevented-proof')}</h2>
          <PhotoTray open={open} question={null} labelledBy="proof" />
          <Note open={open} onSay={(note) => say(because, note)} />
          <LinkButton look="primary" size="l" wide href={paths.finish(visit.id)}>
            {t('to-finish')}
          </LinkButton>
          <Button look="quiet" wide onClick={() => say(null, '')}>
            {t('prevented-take-back')}
          </Button>
        </>
      )}
    </section>
  );
}

function Note({ open, onSay }: { open: OpenVisit; onSay: (note: string) => void }) {
  const draft = useDraft(open.report.prevented?.note ?? '', onSay);
  return <DraftArea draft={draft} label={t('prevented-note')} hint={t('prevented-note-hint')} />;
}

/** Said before anything is asked: the way was not for nothing. */
function PayNote({ visit: { fee, terms } }: { visit: ShopperVisit }) {
  if (!fee) return null;
  const share = terms.preventedPayPercent;
  const paid = formatMoney({ ...fee, minor: Math.round((fee.minor * share) / 100) });
  if (share === 0) return <Banner tone="neutral">{t('prevented-unpaid')}</Banner>;
  return (
    <Banner tone="good" icon="check">
      {share === 100
        ? t('prevented-paid', { fee: paid })
        : t('prevented-paid-part', { fee: paid, share: formatNumber(share) })}
    </Banner>
  );
}
