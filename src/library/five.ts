/** A text in every language of the library, side by side: what lacks one does not compile. */
export function five(en: string, lv: string, cs: string, fa: string, nl: string) {
  return { en, lv, cs, fa, nl };
}
