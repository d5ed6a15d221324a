/*
 * Characters that XML can't hold stand in OOXML as `_x0007_`, and a text that looks like one has its underscore escaped
 * (ECMA-376, part 1, 22.9.2.19, ST_Xstring).
 */

/** The text that an OOXML string stands for. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(String(hex), 16)),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be escaped.
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** A text as an OOXML string, ready to stand between tags or in an attribute. Halves of a pair become U+FFFD. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNHOLDABLE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
