import type { ComponentChildren } from 'preact';
import { Button } from '#client/ui/button.tsx';
import { Progress } from '#client/ui/progress.tsx';
import './list.css';
import type { Chosen } from './use-chosen.ts';
import type { LongWork } from './use-long-work.ts';
import type { ListWords } from './words.ts';

interface BulkBarProps {
  chosen: Chosen;
  /** Whether there are more that match than are shown. */
  isMore: boolean;
  /** What is under way, if anything; its name and how far it is. */
  work: LongWork;
  workName: string;
  workWords: string;
  words: ListWords;
  /** The buttons. */
  children: ComponentChildren;
}

/** What can be done with the chosen rows, at the foot of the screen; while it is done, how far it is and a way to stop. */
export function BulkBar(props: BulkBarProps) {
  const { chosen, isMore, work, words, children } = props;
  if (work.progress) return <UnderWay {...props} />;
  if (!chosen.isAllMatching && chosen.keys.size === 0) return null;
  return (
    <section class="bulk-bar" aria-label={words.actions}>
      <strong role="status">
        {chosen.isAllMatching ? words.allMatching : words.chosen(chosen.keys.size)}
      </strong>
      {isMore && !chosen.isAllMatching && (
        <Button look="quiet" onClick={chosen.chooseAllMatching}>
          {words.chooseAllMatching}
        </Button>
      )}
      <div class="bulk-actions">{children}</div>
      <Button look="quiet" onClick={chosen.clear}>
        {words.letGo}
      </Button>
    </section>
  );
}

function UnderWay({ work, workName, workWords, words }: BulkBarProps) {
  const { done = 0, of = null } = work.progress ?? {};
  return (
    <section class="bulk-bar" aria-label={workName}>
      <strong>{workName}</strong>
      <div class="bulk-progress">
        <Progress value={done} max={of ?? done * 2} label={workName} words={workWords} />
      </div>
      <Button onClick={work.stop}>{words.stop}</Button>
    </section>
  );
}
