/** Shorter parts of a name than this are looked for as whole words alone: endings change the longer ones. */
const INFLECTED_FROM = 5;
/** As many letters at a name's end may be others, and as many more may follow. */
const ENDING = 2;

/**
 * Whether a text holds a part of someone's name: whatever its accents and capitals, and with another ending where the name is long
 * enough to be known without it ("Kārlim" of Kārlis). It warns rather too often than too seldom.
 */
export function namesSomeone(text: string, name: string): boolean {
  const parts = wordsOf(name).filter((part) => part.length > 1);
  return wordsOf(text).some((word) => parts.some((part) => isForm(word, part)));
}

function isForm(word: string, part: string): boolean {
  if (word === part) return true;
  if (part.length < INFLECTED_FROM) return false;
  const stem = part.slice(0, Math.max(INFLECTED_FROM - 1, part.length - ENDING));
  return word.startsWith(stem) && word.length <= part.length + ENDING;
}

/** Words in plain small letters. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
