import { currentLocale, t } from '#client/locales/t.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import type { Question } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { LostPhoto } from '../questions/lost-photo.tsx';
import { questionPlace } from '../resume.ts';
import { Frame, type OpenVisit } from '../underway/frame.tsx';
import './photo.css';
import { PhotoSources } from './photo-sources.tsx';
import { photosOf, Thumbs } from './thumbs.tsx';
import { photoWishes } from './wishes.ts';

/** All photos of a visit in one tray: first those that no question has, then each question's. */
export function PhotosPage(_: { path?: string }) {
  return (
    <Frame
      title={t('photos')}
      bottom={(open) => (
        <PhotoSources open={open} question={null} look="primary">
          {t('photo-take')}
        </PhotoSources>
      )}
    >
      {(open) => <Tray open={open} />}
    </Frame>
  );
}

function Tray({ open }: { open: OpenVisit }) {
  const loose = photosOf(open, null);
  const { wanting, others } = photoWishes(open.journal.checklist, open.report);
  const given = others.filter(({ id }) => photosOf(open, id).length > 0);
  return (
    <>
      <LostPhoto open={open} />
      {loose.length > 0 && (
        <section class="stack part" aria-labelledby="loose">
          <h2 id="loose">{t('photos-loose')}</h2>
          <Thumbs open={open} photos={loose} />
        </section>
      )}
      {open.report.evidence.size === 0 && (
        <EmptyState icon="camera" title={t('photos-none')}>
          <p class="small soft">{t('photos-none-body')}</p>
        </EmptyState>
      )}
      {wanting.map(({ question, lacks }) => (
        <Given key={question.id} open={open} question={question} lacks={lacks} />
      ))}
      {given.map((question) => (
        <Given key={question.id} open={open} question={question} lacks={0} />
      ))}
    </>
  );
}

interface GivenProps {
  open: OpenVisit;
  question: Question;
  lacks: number;
}

/** A question with its photos; the way to it is its text. */
function Given({ open, question, lacks }: GivenProps) {
  const id = `photos-${question.id}`;
  return (
    <section class="stack photos-given" aria-labelledby={id}>
      <h2 id={id}>
        <a href={questionPlace(open.visit.id, question.id, open.journal.checklist)}>
          {textIn(question.text, currentLocale())}
        </a>
      </h2>
      {lacks > 0 && <p class="small soft figures">{t('photo-lacks', { lacks })}</p>}
      <Thumbs open={open} photos={photosOf(open, question.id)} />
    </section>
  );
}
