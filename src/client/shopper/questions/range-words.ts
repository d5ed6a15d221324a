import { t } from '#client/locales/t.ts';

/** Between what an answer is expected to lie, as a sentence. */
export function rangeWords(
  { least, most }: { least?: number | undefined; most?: number | undefined },
  shown: (bound: number) => string,
): string {
  if (least !== undefined && most !== undefined)
    return t('number-between', { least: shown(least), most: shown(most) });
  if (least !== undefined) return t('number-least', { least: shown(least) });
  return most === undefined ? t('number-unclear') : t('number-most', { most: shown(most) });
}
