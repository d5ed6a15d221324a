import { errorWords } from '#client/app/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Moment } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import { nextMoment } from './next.ts';
import { useMarking } from './use-marking.ts';

/** The expected moment as one large target under the thumb, with what exactly it means beside it. */
export function NextMoment({ open }: { open: OpenVisit }) {
  const mark = useMarking(open);
  const next = nextMoment(open.journal.checklist, open.report);
  if (!next) {
    return (
      <LinkButton look="primary" size="l" wide href={paths.questions(open.visit.id)}>
        {t('moments-to-questions')}
      </LinkButton>
    );
  }
  return (
    <div class="next-moment">
      <p class="small soft" id="next-definition">
        {textIn(next.definition, currentLocale())}
      </p>
      <button
        type="button"
        class="moment-target"
        aria-describedby="next-definition"
        onClick={() => void mark(next)}
      >
        <span class="moment-target-name">{textIn(next.name, currentLocale())}</span>
        <span class="small">{t('moment-mark')}</span>
      </button>
      {!next.required && <NotHappened open={open} moment={next} />}
    </div>
  );
}

/** Some moments never come. Saying so is recorded too, and moves the next one under the thumb. */
function NotHappened({ open, moment }: { open: OpenVisit; moment: Moment }) {
  const say = () =>
    void open.journal
      .append({ kind: 'moment.corrected', moment: moment.id, to: null, reason: 'remembered' })
      .catch((failure: unknown) => toast(t('not-saved', { why: errorWords(failure) })));
  return (
    <Button look="quiet" onClick={say}>
      {t('moment-did-not-happen')}
    </Button>
  );
}
