import { t } from '../locales/t.ts';

/** The coordinator's screens. */
export default function Coordinator() {
  return <h1>{t('coordinator')}</h1>;
}
