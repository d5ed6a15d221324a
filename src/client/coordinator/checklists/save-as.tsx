import { t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { checklistFileUrl, checklistFormats } from '#protocol/checklist-files.ts';
import './save-as.css';

/** What a published checklist can be saved as. */
export function SaveAs({ of }: { of: Pick<Checklist, 'id' | 'version'> }) {
  return (
    <details class="save-as">
      <summary class="button plain">{t('coordinator-save-as')}</summary>
      <ul>
        {checklistFormats.map((format) => (
          <li key={format}>
            <a href={checklistFileUrl(of, format)} download>
              {t(`coordinator-save-as-${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
