/** A number as people type it: Latin, Persian or Arabic digits, comma or point. `null` where it is none. */
export function parseNumber(text: string): number | null {
  const latin = text
    .trim()
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[,٫]/, '.')
    .replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(latin) ? Number(latin) : null;
}
