import { t } from '#client/locales/t.ts';
import { Frame } from '../underway/frame.tsx';
import { ExportCopy } from './export-copy.tsx';
import './finish.css';
import { HandedIn } from './handed-in.tsx';
import { Leaving } from './leaving.tsx';
import { PreventedLink, PreventedNote } from './prevented.tsx';
import { Submitting } from './submitting.tsx';

/** The end of a visit: leaving, what is still missing, handing in, and then where it all is. */
export function FinishPage(_: { path?: string }) {
  return (
    <Frame title={t('tab-finish')}>
      {(open) =>
        open.phase === 'handed-in' || open.phase === 'over' ? (
          <HandedIn open={open} />
        ) : (
          <>
            {open.report.prevented ? <PreventedNote open={open} /> : <Leaving open={open} />}
            <Submitting open={open} />
            <PreventedLink open={open} />
            <ExportCopy visit={open.visit.id} />
          </>
        )
      }
    </Frame>
  );
}
