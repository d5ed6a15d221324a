import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Sha256 } from '#domain/ids.ts';

/** The hash of a text's UTF-8 bytes, at once: IndexedDB's transactions do not wait for `crypto.subtle`. */
export function sha256OfText(text: string): Sha256 {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The hash of bytes, as {@link sha256OfText}. */
export function sha256OfBytes(bytes: ArrayBuffer): Sha256 {
  return bytesToHex(sha256(new Uint8Array(bytes)));
}
