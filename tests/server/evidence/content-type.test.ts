import { describe, expect, test } from 'vitest';
import { contentType, HEAD_BYTES } from '#server/evidence/content-type.ts';

/** The first bytes of a file: numbers as they are, texts letter by letter. */
function head(...parts: (number | string)[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  ).subarray(0, HEAD_BYTES);
}

describe('what a file is, by how it begins', () => {
  test.each([
    [
      'audio/webm',
      'Chromium’s and Firefox’s recorder',
      head(0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1),
    ],
    ['audio/mp4', 'Safari’s recorder', head(0, 0, 0, 28, 'ftypiso5', 0, 0, 2, 0)],
    ['audio/mp4', 'an iPhone’s voice memo', head(0, 0, 0, 28, 'ftypM4A ', 0, 0, 0, 0)],
    ['audio/ogg', 'an older Firefox', head('OggS', 0, 2, 0, 0)],
    ['application/pdf', 'a bill', head('%PDF-1.7\n')],
    ['image/jpeg', 'our own photos', head(0xff, 0xd8, 0xff, 0xe0, 0, 16, 'JFIF')],
    ['image/webp', 'a smaller one', head('RIFF', 1, 2, 3, 4, 'WEBPVP8 ')],
  ])('%s: %s', (type, _, bytes) => {
    expect(contentType(bytes)).toBe(type);
  });

  test.each([
    ['a page', head('<!doctype html>')],
    ['a drawing that may run scripts', head('<svg xmlns="http')],
    ['a page behind a byte order mark', head(0xef, 0xbb, 0xbf, '<html>')],
    ['a script', head('#!/bin/sh\n')],
    ['an archive', head('PK', 3, 4)],
    ['nothing', head()],
  ])('not taken: %s', (_, bytes) => {
    expect(contentType(bytes)).toBeNull();
  });
});
