/** Glyphs of 5 × 7 dots: five columns each, the lowest bit on top. The usual face of cash registers; capitals only. */
const columns: Readonly<Record<string, string>> = {
  ' ': '0000000000',
  '!': '00005f0000',
  '&': '3649562050',
  "'": '0005030000',
  '*': '2a1c7f1c2a',
  '+': '08083e0808',
  ',': '0050300000',
  '-': '0808080808',
  '.': '0000606000',
  '/': '2010080402',
  ':': '0036360000',
  '=': '1414141414',
  '0': '3e5149453e',
  '1': '00427f4000',
  '2': '4261514946',
  '3': '2141454b31',
  '4': '1814127f10',
  '5': '2745454539',
  '6': '3c4a494930',
  '7': '0171090503',
  '8': '3649494936',
  '9': '064949291e',
  A: '7e1111117e',
  B: '7f49494936',
  C: '3e41414122',
  D: '7f4141221c',
  E: '7f49494941',
  F: '7f09090901',
  G: '3e4149497a',
  H: '7f0808087f',
  I: '00417f4100',
  J: '2040413f01',
  K: '7f08142241',
  L: '7f40404040',
  M: '7f020c027f',
  N: '7f0408107f',
  O: '3e4141413e',
  P: '7f09090906',
  Q: '3e4151215e',
  R: '7f09192946',
  S: '4649494931',
  T: '01017f0101',
  U: '3f4040403f',
  V: '1f2040201f',
  W: '3f4038403f',
  X: '6314081463',
  Y: '0708700807',
  Z: '6151494543',
};

export const GLYPH_WIDTH = 5;
export const GLYPH_HEIGHT = 7;

/** Whether the dot at this column and row of a character is black. Marks over letters are left off; what is not known is blank. */
export function isDot(character: string, column: number, row: number): boolean {
  const bits = Number.parseInt((columns[character] ?? '').slice(column * 2, column * 2 + 2), 16);
  return (bits & (1 << row)) !== 0;
}

/** The text as the till can print it: capitals without marks. */
export function printable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
