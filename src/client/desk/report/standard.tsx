import { t } from '#client/locales/t.ts';
import type { Standard } from '#domain/checklist/standard.ts';
import { say } from '../words.ts';
import './standard.css';

/** A standard as it is published: why it is asked for, what counts as met, how to carry it out. */
export function StandardText({ standard }: { standard: Standard }) {
  return (
    <dl class="standard-text">
      <div>
        <dt>{t('standard-purpose')}</dt>
        <dd>{say(standard.purpose)}</dd>
      </div>
      <div>
        <dt>{t('standard-target')}</dt>
        <dd>{say(standard.target)}</dd>
      </div>
      <div>
        <dt>{t('standard-how-to')}</dt>
        <dd>{say(standard.howTo)}</dd>
      </div>
    </dl>
  );
}
