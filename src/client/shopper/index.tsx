import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Router, useLocation } from 'preact-iso';
import { PhoneError } from '#offline/index.ts';
import { useApp } from '../app/context.ts';
import { lazily } from '../app/lazily.tsx';
import { lastPlace, rememberPlace } from '../app/place.ts';
import { t } from '../locales/t.ts';
import { Skeleton } from '../ui/empty.tsx';
import { before } from './before.ts';
import { during } from './during.ts';
import { resumePlace } from './resume.ts';
import './screens.css';
import { createShelf, type Shelf, ShelfContext } from './shelf.ts';
import { VisitsPage } from './visits/visits-page.tsx';

/** The screen that is asked for comes before those that may be. */
const PRELOAD_AFTER_MS = 400;

const BoardPage = lazily(() => before().then((all) => all.BoardPage));
const EarningsPage = lazily(() => before().then((all) => all.EarningsPage));
const VisitPage = lazily(() => before().then((all) => all.VisitPage));
const QuizPage = lazily(() => before().then((all) => all.QuizPage));
const ReadyPage = lazily(() => before().then((all) => all.ReadyPage));
const MomentsPage = lazily(() => during().then((all) => all.MomentsPage));
const DiscreetPage = lazily(() => during().then((all) => all.DiscreetPage));
const QuestionsPage = lazily(() => during().then((all) => all.QuestionsPage));
const PreventedPage = lazily(() => during().then((all) => all.PreventedPage));
const PhotosPage = lazily(() => during().then((all) => all.PhotosPage));
const SharedPage = lazily(() => during().then((all) => all.SharedPage));
const FinishPage = lazily(() => during().then((all) => all.FinishPage));

/** Fetches the screens of a visit under way. */
export async function preloadVisit(): Promise<void> {
  await Promise.all(
    [MomentsPage, DiscreetPage, QuestionsPage, PhotosPage, FinishPage].map((page) => page.preload()),
  );
}

/** Everything that a shopper sees. All of it works from the phone's memory; the network only brings news. */
export default function Shopper() {
  const [shelf] = useState(useShelfAhead());
  const ready = useResumed(shelf);
  useNeutralTitle();
  return (
    <ShelfContext.Provider value={shelf}>
      {ready ? (
        <Router>
          <VisitsPage path="/" />
          <BoardPage path="/offers" />
          <EarningsPage path="/earnings" />
          <VisitPage path="/visit/:visit" />
          <QuizPage path="/visit/:visit/quiz" />
          <ReadyPage path="/visit/:visit/ready" />
          <MomentsPage path="/visit/:visit/moments" />
          <DiscreetPage path="/visit/:visit/list" />
          <QuestionsPage path="/visit/:visit/questions/:section?" />
          <PreventedPage path="/visit/:visit/prevented" />
          <PhotosPage path="/visit/:visit/photos" />
          <SharedPage path="/shared" />
          <FinishPage path="/visit/:visit/finish" />
          <VisitsPage default />
        </Router>
      ) : (
        <Skeleton />
      )}
    </ShelfContext.Provider>
  );
}

/** Whatever the tab said before, it says nothing now. */
function useNeutralTitle(): void {
  const title = t('neutral-title');
  useEffect(() => {
    document.title = title;
  }, [title]);
}

/** The shelf that was read before anything was drawn, if it is this person's; else one that is yet to be read. */
function useShelfAhead(): () => Shelf {
  const { phone, session, ahead } = useApp();
  return () => {
    const isTheirs = ahead?.shelf?.pack()?.person === session.me.value?.person.id;
    return (isTheirs && ahead?.shelf) || createShelf(phone);
  };
}

/** A memory that can't be read is told over every screen already, by the phone that holds it. */
function nothingRead(failure: unknown): null {
  if (failure instanceof PhoneError) return null;
  throw failure;
}

/** Reads the memory and comes back to where the shopper was, unless that is done, and from then on remembers each place. */
function useResumed({ pack, read }: Shelf): boolean {
  const { phone } = useApp();
  const { url, path, route } = useLocation();
  const [ready, setReady] = useState(() => Boolean(pack()));
  // Before the first paint: an effect would wait for it, and there is nothing to see yet.
  useLayoutEffect(() => {
    async function resume(): Promise<void> {
      const resuming = path === '/' ? lastPlace().then((last) => resumePlace(phone, last)) : null;
      const [place] = await Promise.all([resuming?.catch(nothingRead), read()]);
      if (place) route(place, true);
      setReady(true);
    }
    if (!ready) void resume().catch(nothingRead);
  }, []);
  useEffect(() => {
    if (!ready) return undefined;
    const later = setTimeout(
      () => void Promise.all([VisitPage.preload(), MomentsPage.preload()]),
      PRELOAD_AFTER_MS,
    );
    return () => clearTimeout(later);
  }, [ready]);
  useEffect(() => {
    if (ready) void rememberPlace(url);
  }, [ready, url]);
  return ready;
}
