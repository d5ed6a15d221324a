import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Scale } from '#client/ui/choice.tsx';

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The editor's grade of a report, given with its approval; none is fine. */
export function GradeField({ grade, onChoose }: { grade: number | null; onChoose: (grade: number) => void }) {
  return (
    <div class="field grade-field">
      <strong id="grade">{t('coordinator-grade')}</strong>
      <p class="soft small" id="grade-hint">
        {t('coordinator-grade-hint')}
      </p>
      <Scale
        name="grade"
        labelledBy="grade"
        describedBy="grade-hint"
        from={t('coordinator-grade-low')}
        to={t('coordinator-grade-high')}
        choices={grades.map((value) => ({ id: String(value), text: formatNumber(value) }))}
        chosen={grade === null ? null : String(grade)}
        onChoose={(id) => onChoose(Number(id))}
      />
    </div>
  );
}
