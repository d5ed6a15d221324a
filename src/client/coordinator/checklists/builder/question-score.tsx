import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist, Question, ScaleScore, ScoredItem } from '#domain/checklist/checklist.ts';
import { Bands } from './bands.tsx';
import { canBeScored, scored, unscored } from './editing/scores.ts';
import { NumberLine } from './number-line.tsx';
import { PickOne } from './pick-one.tsx';
import { ScoredPart } from './scored-part.tsx';
import { Tick } from './tick.tsx';

interface Props {
  question: Question;
  body: Checklist;
  onChange: (question: Question) => void;
}

/** Whether a question counts, under which standard, and what its answers earn. */
export function QuestionScore({ question, body, onChange }: Props) {
  if (!canBeScored(question)) return null;
  const score = 'score' in question ? question.score : undefined;
  const [standard] = body.standards;
  return (
    <fieldset class="built-group">
      <legend>{t('builder-score')}</legend>
      {standard ? (
        <Tick
          label={t('builder-counts')}
          checked={score !== undefined}
          onChange={(counts) => onChange(counts ? scored(question, standard.id) : unscored(question))}
        />
      ) : (
        <p class="small soft">{t('builder-no-standards')}</p>
      )}
      {score && (
        <>
          <Points question={question} onChange={onChange} />
          <ScoredPart score={score} body={body} change={(part) => onChange(withScored(question, part))} />
        </>
      )}
    </fieldset>
  );
}

/** The question with a part of what every scored item states changed. */
function withScored(question: Question, part: Partial<ScoredItem>): Question {
  switch (question.type) {
    case 'yes-no':
      return question.score ? { ...question, score: { ...question.score, ...part } } : question;
    case 'choice':
    case 'choices':
      return question.score ? { ...question, score: { ...question.score, ...part } } : question;
    case 'scale':
      return question.score ? { ...question, score: { ...question.score, ...part } } : question;
    case 'number':
    case 'duration':
      return question.score ? { ...question, score: { ...question.score, ...part } } : question;
    default:
      return question;
  }
}

/** What its answers earn, by its type. */
function Points({ question, onChange }: Omit<Props, 'body'>) {
  switch (question.type) {
    case 'yes-no': {
      const { score } = question;
      if (!score) return null;
      return (
        <div class="side-by-side">
          <PickOne
            label={t('builder-good')}
            value={score.good ? 'yes' : 'no'}
            from={['yes', 'no'] as const}
            nameOf={(answer) => t(`builder-answer-${answer}`)}
            onPick={(answer) => onChange({ ...question, score: { ...score, good: answer === 'yes' } })}
          />
          <MostPoints
            value={score.points}
            onChange={(points) => onChange({ ...question, score: { ...score, points } })}
          />
        </div>
      );
    }
    case 'scale': {
      const { score } = question;
      if (!score) return null;
      return (
        <ScalePoints
          question={question}
          score={score}
          put={(next) => onChange({ ...question, score: next })}
        />
      );
    }
    case 'choice':
    case 'choices': {
      const { score } = question;
      if (!score) return null;
      return (
        <div class="side-by-side">
          {question.options.map(({ id, text }) => (
            <NumberLine
              key={id}
              label={t('builder-points-of', { option: say(text) || id })}
              value={score.points[id]}
              least={0}
              onChange={(points) =>
                onChange({ ...question, score: { ...score, points: withPoints(score.points, id, points) } })
              }
            />
          ))}
        </div>
      );
    }
    case 'number':
    case 'duration': {
      const { score } = question;
      if (!score) return null;
      const unit =
        question.type === 'duration' ? t('builder-seconds') : question.unit ? say(question.unit) : '';
      return (
        <Bands
          bands={score.bands}
          unit={unit}
          onChange={(bands) => onChange({ ...question, score: { ...score, bands } })}
        />
      );
    }
    default:
      return null;
  }
}

const RATINGS_AT_MOST = 11;

interface ScalePointsProps {
  question: Extract<Question, { type: 'scale' }>;
  score: ScaleScore;
  put: (score: ScaleScore) => void;
}

/** Ratings that earn evenly from the worst to the best, or each by itself. */
function ScalePoints({ question: { worst, best }, score, put }: ScalePointsProps) {
  const from = Math.min(worst, best);
  const ratings = Array.from({ length: Math.abs(best - worst) + 1 }, (_, step) => from + step);
  const evenly = (rating: number) => ((rating - worst) / (best - worst)) * score.points;
  const { map } = score;
  const mapped = () => Object.fromEntries(ratings.map((rating) => [String(rating), evenly(rating)]));
  return (
    <>
      {(map || (ratings.length > 1 && ratings.length <= RATINGS_AT_MOST)) && (
        <PickOne
          label={t('builder-scale-by')}
          value={map ? 'map' : 'line'}
          from={['line', 'map'] as const}
          nameOf={(by) => t(`builder-scale-${by}`)}
          onPick={(by) => put({ ...score, map: by === 'map' ? mapped() : undefined })}
        />
      )}
      {map ? (
        <div class="side-by-side">
          {ratings.map((rating) => (
            <NumberLine
              key={rating}
              label={t('builder-points-of-rating', { rating })}
              value={map[String(rating)]}
              least={0}
              onChange={(points) => put({ ...score, map: withPoints(map, String(rating), points) })}
            />
          ))}
        </div>
      ) : (
        <MostPoints value={score.points} onChange={(points) => put({ ...score, points })} />
      )}
    </>
  );
}

function MostPoints({ value, onChange }: { value: number; onChange: (points: number) => void }) {
  return (
    <NumberLine
      label={t('builder-points')}
      value={value}
      least={0}
      onChange={(points) => points !== undefined && onChange(points)}
    />
  );
}

/** What earns nothing is not listed. */
function withPoints(
  known: Readonly<Record<string, number>>,
  option: string,
  points: number | undefined,
): Record<string, number> {
  const rest = Object.entries(known).filter(([id]) => id !== option);
  return Object.fromEntries(points === undefined ? rest : [...rest, [option, points]]);
}
