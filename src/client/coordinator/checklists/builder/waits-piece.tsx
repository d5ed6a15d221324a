import { useState } from 'preact/hooks';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Interval, WaitScore } from '#domain/checklist/checklist.ts';
import { Bands } from './bands.tsx';
import { Built } from './built.tsx';
import { blankInterval } from './editing/blank.ts';
import { inserted, replaced } from './editing/lists.ts';
import { scoredWait } from './editing/scores.ts';
import { newId } from './new-id.ts';
import { NumberLine } from './number-line.tsx';
import { PickOne } from './pick-one.tsx';
import type { PieceProps } from './piece.ts';
import { ScoredPart } from './scored-part.tsx';
import { TextLine } from './text-line.tsx';
import { Tick } from './tick.tsx';

/** The waits that are measured, each from one moment to another. */
export function WaitsPiece({ body, locale, change, wanted }: PieceProps) {
  const [added, setAdded] = useState<string | null>(null);
  const { intervals, moments } = body;
  const add = (wait: Interval, after?: string) => {
    change({ ...body, intervals: inserted(intervals, wait, after) });
    setAdded(wait.id);
  };
  if (moments.length < 2) return <p class="soft">{t('builder-waits-need')}</p>;
  return (
    <>
      <p class="soft">{t('builder-waits-lead')}</p>
      <Built
        all={intervals}
        nameOf={({ name }) => say(name)}
        noteOf={({ score }) => (score ? t('builder-note-scored') : '')}
        opened={added}
        wanted={wanted}
        onChange={(next) => change({ ...body, intervals: next })}
        onDuplicate={(wait) => add({ ...wait, id: newId('wait') }, wait.id)}
      >
        {(wait) => (
          <WaitFields
            wait={wait}
            body={body}
            locale={locale}
            onChange={(next) => change({ ...body, intervals: replaced(intervals, next) })}
          />
        )}
      </Built>
      <div class="line">
        <Button icon="plus" onClick={() => add(blankInterval(newId('wait'), locale, body))}>
          {t('builder-wait-add')}
        </Button>
      </div>
    </>
  );
}

interface WaitFieldsProps extends Omit<PieceProps, 'change' | 'wanted'> {
  wait: Interval;
  onChange: (wait: Interval) => void;
}

function WaitFields(props: WaitFieldsProps) {
  const { wait, body, locale, onChange } = props;
  const { moments, sections } = body;
  const momentName = (id: string) => nameIn(moments, id);
  const ids = moments.map(({ id }) => id);
  return (
    <>
      <TextLine
        label={t('builder-wait-name')}
        text={wait.name}
        locale={locale}
        onChange={(name) => onChange({ ...wait, name })}
      />
      <div class="side-by-side">
        <PickOne
          label={t('builder-from')}
          value={wait.from}
          from={ids}
          nameOf={momentName}
          onPick={(from) => onChange({ ...wait, from })}
        />
        <PickOne
          label={t('builder-to')}
          value={wait.to}
          from={ids}
          nameOf={momentName}
          onPick={(to) => onChange({ ...wait, to })}
        />
      </div>
      <div class="side-by-side">
        <NumberLine
          label={t('builder-target')}
          value={wait.targetSeconds}
          least={0}
          onChange={(targetSeconds) => targetSeconds !== undefined && onChange({ ...wait, targetSeconds })}
        />
        <NumberLine
          label={t('builder-limit')}
          hint={t('builder-limit-hint')}
          value={wait.limitSeconds}
          least={0}
          onChange={(limitSeconds) => limitSeconds !== undefined && onChange({ ...wait, limitSeconds })}
        />
        <PickOne
          label={t('builder-in-section')}
          value={wait.section}
          from={sections.map(({ id }) => id)}
          nameOf={(id) => say(sections.find((one) => one.id === id)?.title ?? {}) || id}
          onPick={(section) => onChange({ ...wait, section })}
        />
      </div>
      <WaitScoreFields {...props} />
    </>
  );
}

function nameIn(moments: PieceProps['body']['moments'], id: string): string {
  return say(moments.find((one) => one.id === id)?.name ?? {}) || id;
}

function WaitScoreFields({ wait, body, onChange }: WaitFieldsProps) {
  const { score } = wait;
  const [standard] = body.standards;
  const put = (next: WaitScore | undefined) => onChange({ ...wait, score: next });
  return (
    <fieldset class="built-group">
      <legend>{t('builder-score')}</legend>
      {standard ? (
        <Tick
          label={t('builder-counts')}
          checked={score !== undefined}
          onChange={(counts) => put(counts ? scoredWait(standard.id) : undefined)}
        />
      ) : (
        <p class="small soft">{t('builder-no-standards')}</p>
      )}
      {score && (
        <>
          <PickOne
            label={t('builder-by')}
            value={score.by}
            from={['line', 'bands'] as const}
            nameOf={(by) => t(`builder-by-${by}`)}
            onPick={(by) => put(scoredBy(by, wait, score))}
          />
          {score.by === 'line' ? (
            <NumberLine
              label={t('builder-points')}
              value={score.points}
              least={0}
              onChange={(points) => points !== undefined && put({ ...score, points })}
            />
          ) : (
            <Bands
              bands={score.bands}
              unit={t('builder-seconds')}
              onChange={(bands) => put({ ...score, bands })}
            />
          )}
          <ScoredPart score={score} body={body} change={(part) => put({ ...score, ...part })} />
        </>
      )}
    </fieldset>
  );
}

/** The same wait scored another way: what it could earn stays. */
function scoredBy(by: WaitScore['by'], { targetSeconds }: Interval, score: WaitScore): WaitScore {
  if (by === score.by) return score;
  const { standard, weight, bonus, critical } = score;
  const kept = { standard, weight, bonus, critical };
  if (score.by === 'line')
    return { ...kept, by: 'bands', bands: [{ upTo: targetSeconds, points: score.points }] };
  return { ...kept, by: 'line', points: Math.max(0, ...score.bands.map(({ points }) => points)) };
}
