/*
 * A cell of a CSV file that begins like a formula is run as one by spreadsheet programs: what a shopper typed must not be
 * (OWASP, CSV injection). An apostrophe before it makes it text; our own reader takes it off again.
 */
const RISKY = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;

/** The text as it can stand in a CSV file and do nothing. */
export function defused(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that was {@link defused}. */
export function undefused(text: string): string {
  return DEFUSED.test(text) ? text.slice(1) : text;
}
