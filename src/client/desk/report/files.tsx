import { formatBytes } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Icon } from '#client/ui/icon.tsx';
import { Recording } from '#client/ui/recording.tsx';
import type { Id } from '#domain/ids.ts';
import { evidenceUrl } from '../api.ts';
import { Photos } from './photos.tsx';
import type { EvidenceFile } from './reading.ts';
import './files.css';

interface FilesProps {
  files: readonly EvidenceFile[];
  visit: Id;
  /** What they are about, for those who can't see them: the question's text. */
  about: string;
  timeZone: string;
}

/** What was kept beside an answer: photos side by side, documents to open, sound to play. */
export function Files({ files, ...rest }: FilesProps) {
  const photos = files.filter(({ type }) => type.startsWith('image/'));
  const others = files.filter(({ type }) => !type.startsWith('image/'));
  return (
    <>
      <Photos photos={photos} {...rest} />
      {others.map((file) => (
        <Other key={file.seq} file={file} visit={rest.visit} about={rest.about} />
      ))}
    </>
  );
}

function Other({ file, visit, about }: { file: EvidenceFile; visit: Id; about: string }) {
  const { verified, type, sha256 } = file;
  const size = formatBytes(file.bytes);
  if (!verified) return <span class="small soft">{t('report-photo-not-here', { size })}</span>;
  const address = evidenceUrl(visit, sha256);
  if (type.startsWith('audio/')) return <Recording source={address} label={about} />;
  return (
    <a class="report-file" href={address} target="_blank" rel="noreferrer">
      <Icon name="list" />
      <span>
        {t('report-document', { size })}
        <span class="unseen"> {about}</span>
      </span>
    </a>
  );
}
