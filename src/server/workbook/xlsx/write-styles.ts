import type { ColumnKind } from '../write-shapes.ts';

/** The style of a column's cells, as its place in {@link STYLES}. */
export const styleOf: Readonly<Record<ColumnKind, number>> = {
  text: 1,
  number: 0,
  truth: 0,
  whole: 2,
  money: 3,
  percent: 4,
  day: 5,
  time: 6,
  moment: 7,
};
export const HEADER_STYLE = 8;

/** Number formats by style: those under 164 are Excel's own (0 general, 1 whole, 2 two decimals, 49 text). */
const FORMATS = [0, 49, 1, 2, 164, 165, 166, 167];
const OWN_FORMATS = ['0.0%', 'yyyy\\-mm\\-dd', 'hh:mm', 'yyyy\\-mm\\-dd\\ hh:mm'];

const TOP = '<alignment vertical="top"/>';

/** The styles of every workbook that is written. */
export const STYLES = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${OWN_FORMATS.length}">${OWN_FORMATS.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`).join('')}</numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${FORMATS.length + 1}">`,
  ...FORMATS.map(
    (format) =>
      `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`,
  ),
  `<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${TOP}</xf>`,
  '</cellXfs></styleSheet>',
].join('');
