import { PhotoTray } from '../photo/photo-tray.tsx';
import type { OpenVisit } from '../underway/frame.tsx';
import type { ControlProps } from './answer-control.tsx';
import { DocumentAnswer } from './document-answer.tsx';
import { ReceiptAnswer } from './receipt-answer.tsx';
import { SoundSlot } from './sound-slot.tsx';

interface FileProps extends ControlProps {
  open: OpenVisit;
  required: boolean;
}

/** What is answered with files, or has files beside its answer. */
export function FileAnswer({ open, question, required, ...rest }: FileProps) {
  const place = { open, question, labelledBy: rest.labelledBy };
  switch (question.type) {
    case 'document':
      return <DocumentAnswer {...place} />;
    case 'sound':
      return <SoundSlot {...place} />;
    case 'receipt':
      return (
        <>
          <PhotoTray {...place} required={required} />
          <ReceiptAnswer question={question} open={open} {...rest} />
        </>
      );
    default:
      return <PhotoTray {...place} required={required} />;
  }
}
