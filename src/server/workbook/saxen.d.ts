/** What is used of saxen, which comes without types. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    on(
      event: 'openTag',
      then: (name: string, attributes: () => Record<string, string> | false, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', then: (name: string) => void): this;
    on(event: 'text' | 'cdata', then: (text: string) => void): this;
    on(event: 'error', then: (cause: Error) => void): this;
    parse(xml: string): unknown;
  }
}
