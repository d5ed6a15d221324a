import { t } from '#client/locales/t.ts';
import { type Earning, sumOf } from './earning.ts';
import { sumWords } from './earning-words.ts';

const stages = ['expected', 'review', 'approved'] as const;

/** The three sums: what is to come, what is looked at, what is paid. Fees large, expenses apart beneath. */
export function Stages({ earnings }: { earnings: readonly Earning[] }) {
  return (
    <dl class="earning-stages">
      {stages.map((stage) => {
        const those = earnings.filter((earning) => earning.stage === stage);
        const expenses = sumWords(sumOf(those.map((earning) => earning.expenses)));
        return (
          <div key={stage} data-stage={stage}>
            <dt>
              {t(`earnings-${stage}`)}
              <span class="soft small">{t(`earnings-${stage}-body`)}</span>
            </dt>
            <dd class="figures">
              <strong>{sumWords(sumOf(those.map(({ fee }) => fee))) || t('earnings-nothing')}</strong>
              {expenses && (
                <span class="soft small">
                  {t(stage === 'approved' ? 'earnings-and-expenses' : 'earnings-expenses-up-to', {
                    amount: expenses,
                  })}
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
