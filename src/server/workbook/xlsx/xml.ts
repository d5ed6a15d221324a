import { Parser } from 'saxen';
import { WorkbookFault } from '../shapes.ts';

/** What is met while walking through a part: names and attributes without their prefixes, texts decoded. */
export interface Visitor {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}
export type Attributes = (name: string) => string | undefined;

/** Walks through a part's XML. Throws `damaged` where it is not well formed. Entities of a document type are left as they stand. */
export function walk(xml: string, visitor: Visitor): void {
  const parser = new Parser();
  parser.on('openTag', (name, attributes) => visitor.open?.(local(name), readerOf(attributes)));
  parser.on('closeTag', (name) => visitor.close?.(local(name)));
  parser.on('text', (text) => visitor.text?.(decoded(text)));
  parser.on('cdata', (text) => visitor.text?.(text));
  parser.on('error', () => {
    throw new WorkbookFault('damaged');
  });
  parser.parse(xml);
}

function readerOf(attributes: () => Record<string, string> | false): Attributes {
  return (name) => {
    const found = attributes() || {};
    const text = found[name] ?? Object.entries(found).find(([key]) => local(key) === name)?.[1];
    return text === undefined ? undefined : decoded(text);
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The parser's own decoder loses characters beyond 65,535. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES.get(String(name)) ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : '�';
  });
}
