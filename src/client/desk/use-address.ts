import { useLocation } from 'preact-iso';

/** What a list's address says, and a way to say something else: filters and order can be sent to a colleague, and Back undoes them. */
export interface Address {
  readonly query: Readonly<Record<string, string>>;
  /** The address with these said otherwise; empty: not at all. */
  readonly with: (changes: Readonly<Record<string, string>>) => string;
  readonly set: (changes: Readonly<Record<string, string>>) => void;
}

/** The address of the list at `path`. */
export function useAddress(path: string): Address {
  const { query, route } = useLocation();
  const changed = (changes: Readonly<Record<string, string>>) => {
    const said = Object.entries({ ...query, ...changes }).filter(([, value]) => value !== '');
    const text = new URLSearchParams(Object.fromEntries(said)).toString();
    return text ? `${path}?${text}` : path;
  };
  return { query, with: changed, set: (changes) => route(changed(changes)) };
}
