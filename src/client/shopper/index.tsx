import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Router, useLocation } from 'preact-iso';
import { useApp } from '../app/context.ts';
import { lazily } from '../app/lazily.tsx';
import { lastPlace, rememberPlace } from '../app/place.ts';
import { t } from '../locales/t.ts';
import { Skeleton } from '../ui/empty.tsx';
import { before } from './before.ts';
import { during } from './during.ts';
import { resumePlace } from './resume.ts';
import './screens.css';
import { createShelf, ShelfContext } from './shelf.ts';
import { VisitsPage } from './visits/visits-page.tsx';

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

/** Everything that a shopper sees. All of it works from the phone's memory; the network only brings news. */
export default function Shopper() {
  const { phone } = useApp();
  const [shelf] = useState(() => createShelf(phone));
  const ready = useResumed(shelf.read);
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

/** Reads the memory, comes back to where the shopper was, and from then on remembers each place. */
function useResumed(read: () => Promise<void>): boolean {
  const { phone } = useApp();
  const { url, path, route } = useLocation();
  const [ready, setReady] = useState(false);
  // Before the first paint: an effect would wait for it, and there is nothing to see yet.
  useLayoutEffect(() => {
    async function resume(): Promise<void> {
      const resuming = path === '/' ? lastPlace().then((last) => resumePlace(phone, last)) : null;
      const [place] = await Promise.all([resuming, read()]);
      if (place) route(place, true);
      setReady(true);
    }
    void resume();
  }, []);
  useEffect(() => {
    if (ready) void Promise.all([VisitPage.preload(), MomentsPage.preload()]);
  }, [ready]);
  useEffect(() => {
    if (ready) void rememberPlace(url);
  }, [ready, url]);
  return ready;
}
