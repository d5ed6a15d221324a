import { useEffect, useState } from 'preact/hooks';
import { Router, useLocation } from 'preact-iso';
import { useApp } from '../app/context.ts';
import { lazily } from '../app/lazily.tsx';
import { lastPlace, rememberPlace } from '../app/place.ts';
import { Skeleton } from '../ui/empty.tsx';
import { resumePlace } from './resume.ts';
import './screens.css';
import { createShelf, ShelfContext } from './shelf.ts';
import { VisitsPage } from './visits/visits-page.tsx';

const screens = () => import('./underway/screens.ts');
const VisitPage = lazily(() => screens().then((all) => all.VisitPage));
const MomentsPage = lazily(() => screens().then((all) => all.MomentsPage));
const QuestionsPage = lazily(() => screens().then((all) => all.QuestionsPage));
const FinishPage = lazily(() => screens().then((all) => all.FinishPage));

/** Everything that a shopper sees. All of it works from the phone's memory; the network only brings news. */
export default function Shopper() {
  const { phone } = useApp();
  const [shelf] = useState(() => createShelf(phone));
  const ready = useResumed(shelf.read);
  return (
    <ShelfContext.Provider value={shelf}>
      {ready ? (
        <Router>
          <VisitsPage path="/" />
          <VisitPage path="/visit/:visit" />
          <MomentsPage path="/visit/:visit/moments" />
          <QuestionsPage path="/visit/:visit/questions/:section?" />
          <FinishPage path="/visit/:visit/finish" />
          <VisitsPage default />
        </Router>
      ) : (
        <Skeleton />
      )}
    </ShelfContext.Provider>
  );
}

/** Reads the memory, comes back to where the shopper was, and from then on remembers each place. */
function useResumed(read: () => Promise<void>): boolean {
  const { phone } = useApp();
  const { url, path, route } = useLocation();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    async function resume(): Promise<void> {
      await read();
      const place = path === '/' ? await resumePlace(phone, await lastPlace()) : null;
      if (place) route(place, true);
      setReady(true);
    }
    void resume();
  }, []);
  useEffect(
    () => void Promise.all([VisitPage, MomentsPage, QuestionsPage, FinishPage].map((page) => page.preload())),
    [],
  );
  useEffect(() => {
    if (ready) void rememberPlace(url);
  }, [ready, url]);
  return ready;
}
