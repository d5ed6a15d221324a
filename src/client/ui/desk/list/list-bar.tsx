import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LinkButton } from '#client/ui/button.tsx';
import { Icon } from '#client/ui/icon.tsx';
import './list.css';
import type { ListWords } from './words.ts';

/** A filter that is on, with its name; taken off by a press. */
export interface FilterChip {
  readonly key: string;
  readonly name: string;
  readonly onRemove: () => void;
}

interface ListBarProps {
  /** The words that are searched for. */
  search: string;
  onSearch: (words: string) => void;
  chips?: readonly FilterChip[];
  /** Where the list is saved from, by format; absent: it can't be. */
  fileOf?: ((format: 'csv' | 'xlsx') => string) | undefined;
  words: ListWords;
  /** Further filters: selects beside the search. */
  children?: ComponentChildren;
}

/** Above a list: search, filters, those that are on, and the list as a file. */
export function ListBar({ search, onSearch, chips = [], fileOf, words, children }: ListBarProps) {
  return (
    <div class="list-bar">
      <Search search={search} onSearch={onSearch} words={words} />
      {children}
      {fileOf && (
        <div class="list-files">
          <LinkButton href={fileOf('csv')} download>
            {words.saveCsv}
          </LinkButton>
          <LinkButton href={fileOf('xlsx')} download>
            {words.saveXlsx}
          </LinkButton>
        </div>
      )}
      {chips.length > 0 && (
        <ul class="list-chips" aria-label={words.filters}>
          {chips.map(({ key, name, onRemove }) => (
            <li key={key}>
              <button type="button" aria-label={words.removeFilter(name)} onClick={onRemove}>
                {name}
                <Icon name="cross" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Searches when the reader pauses or presses Enter; `/` comes here from anywhere on the page. */
function Search({ search, onSearch, words }: Pick<ListBarProps, 'search' | 'onSearch' | 'words'>) {
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useSlash(() => input.current?.focus());
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    const field = input.current;
    // What the address says, unless the reader is typing.
    if (field && document.activeElement !== field) field.value = search;
  }, [search]);
  const searchAfter = (ms: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSearch(input.current?.value.trim() ?? ''), ms);
  };
  return (
    <search class="list-search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        class="control"
        aria-label={words.search}
        placeholder={words.search}
        aria-keyshortcuts="/"
        maxLength={100}
        defaultValue={search}
        onInput={() => searchAfter(300)}
        onKeyDown={({ key }) => key === 'Enter' && searchAfter(0)}
      />
    </search>
  );
}

/** Runs when the reader presses `/` outside any field. */
function useSlash(run: () => void): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
}
