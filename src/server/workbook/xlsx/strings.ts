import { unescaped } from './escapes.ts';
import { walk } from './xml.ts';

/** Puts together the runs of a rich text; the reading aids beside Japanese ones are no part of it. */
export interface Runs {
  open(name: string): void;
  close(name: string): void;
  text(text: string): void;
  taken(): string;
}

export function runsOfText(): Runs {
  let [words, inText, aside] = ['', false, false];
  return {
    open(name) {
      if (name === 't') inText = true;
      if (name === 'rPh') aside = true;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') aside = false;
    },
    text(text) {
      if (inText && !aside) words += text;
    },
    taken() {
      const taken = unescaped(words);
      words = '';
      return taken;
    },
  };
}

/** The strings that cells name by their place. */
export function sharedStrings(xml: string | undefined): string[] {
  const strings: string[] = [];
  const runs = runsOfText();
  walk(xml ?? '<sst/>', {
    open: runs.open,
    text: runs.text,
    close(name) {
      runs.close(name);
      if (name === 'si') strings.push(runs.taken());
    },
  });
  return strings;
}
