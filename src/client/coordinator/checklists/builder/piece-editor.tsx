import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { ChecklistFault } from '#domain/checklist/integrity.ts';
import { AboutPiece } from './about-piece.tsx';
import { BriefingPiece } from './briefing-piece.tsx';
import { CheckPiece } from './check-piece.tsx';
import { ContradictionsPiece } from './contradictions-piece.tsx';
import { DiscreetPiece } from './discreet-piece.tsx';
import { MomentsPiece } from './moments-piece.tsx';
import type { Go, Piece, PieceProps } from './piece.ts';
import { QuizPiece } from './quiz-piece.tsx';
import { ScoringPiece } from './scoring-piece.tsx';
import { SectionPiece } from './section-piece.tsx';
import { StandardsPiece } from './standards-piece.tsx';
import { WaitsPiece } from './waits-piece.tsx';

interface PieceEditorProps extends PieceProps {
  piece: Piece;
  faults: readonly ChecklistFault[];
  settled: () => Promise<number | null>;
  go: Go;
}

/** The part that is open. */
export function PieceEditor({ piece, faults, settled, go, ...props }: PieceEditorProps) {
  switch (piece) {
    case 'about':
      return <AboutPiece {...props} settled={settled} />;
    case 'standards':
      return <StandardsPiece {...props} />;
    case 'moments':
      return <MomentsPiece {...props} />;
    case 'waits':
      return <WaitsPiece {...props} />;
    case 'scoring':
      return <ScoringPiece {...props} />;
    case 'contradictions':
      return <ContradictionsPiece {...props} />;
    case 'briefing':
      return <BriefingPiece {...props} />;
    case 'quiz':
      return <QuizPiece {...props} />;
    case 'discreet':
      return <DiscreetPiece {...props} />;
    case 'check':
      return <CheckPiece body={props.body} faults={faults} settled={settled} go={go} />;
    default: {
      const section = sectionOf(piece, props.body);
      return section ? <SectionPiece {...props} section={section} go={go} /> : null;
    }
  }
}

/** What the part is called. */
export function pieceTitle(piece: Piece, body: Checklist): string {
  const section = sectionOf(piece, body);
  if (section) return say(section.title) || t('builder-section-new');
  return t(`builder-piece-${piece}`);
}

function sectionOf(piece: Piece, { sections }: Checklist) {
  return sections.find(({ id }) => piece === `section ${id}`);
}
