/** A kind of file that evidence may be, by how its bytes begin; `at` skips what differs from file to file. */
interface Signature {
  readonly type: string;
  readonly at: number;
  readonly bytes: readonly number[];
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

/**
 * Photos, documents and sound as phones make them. No format that a browser would run anything from: what begins
 * otherwise is not taken. After the WHATWG MIME Sniffing standard, and ISO/IEC 14496-12 for brands ("ftyp").
 */
const signatures: readonly Signature[] = [
  { type: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/png', at: 0, bytes: [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a] },
  { type: 'image/webp', at: 8, bytes: ascii('WEBPVP') },
  { type: 'image/heic', at: 4, bytes: ascii('ftypheic') },
  { type: 'image/heic', at: 4, bytes: ascii('ftypheix') },
  { type: 'image/heic', at: 4, bytes: ascii('ftypmif1') },
  { type: 'image/avif', at: 4, bytes: ascii('ftypavif') },
  { type: 'application/pdf', at: 0, bytes: ascii('%PDF-') },
  { type: 'audio/mp4', at: 4, bytes: ascii('ftyp') },
  { type: 'audio/wav', at: 8, bytes: ascii('WAVE') },
  { type: 'audio/ogg', at: 0, bytes: ascii('OggS') },
  { type: 'audio/webm', at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
];

/** As many bytes of a file's beginning as are needed to tell its type. */
export const HEAD_BYTES = 16;

/** The type of a file by its first bytes, or `null` for one that is no evidence. What the sender calls it counts for nothing. */
export function contentType(head: Uint8Array): string | null {
  const found = signatures.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte));
  return found?.type ?? null;
}
