/** Its types are told for `require`; as a module it has its loader as the default. */
declare module 'highs' {
  export type Highs = import('highs/legacy-types').Highs;
  export default function loadHighs(): Promise<Highs>;
}
