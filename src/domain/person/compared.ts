/** A name as it is compared: people type it in either form. */
export function asCompared(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
