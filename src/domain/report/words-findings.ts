import type { Asked } from '../checklist/asked.ts';
import type { Id } from '../ids.ts';
import type { Report } from '../journal/report.ts';
import type { Finding } from './findings.ts';

/** So many characters of an account that says something bring at least one word that was not there before. */
const CHARACTERS_A_NEW_WORD = 14;

interface Account {
  readonly question: Id;
  readonly words: string[];
  readonly needed: number;
}

/** Narratives that fill their length without saying much, or say the same twice. */
export function wordsFindings(asked: readonly Asked[], report: Report): Finding[] {
  const accounts = accountsOf(asked, report);
  return accounts.flatMap((account, index) => [
    ...saysLittle(account),
    ...sameWords(account, accounts.slice(0, index)),
  ]);
}

function accountsOf(asked: readonly Asked[], report: Report): Account[] {
  return asked.flatMap(({ question }) => {
    const value = report.answers.get(question.id)?.value;
    if (question.type !== 'narrative' || typeof value !== 'string') return [];
    const needed = Math.floor((question.atLeastCharacters ?? 0) / CHARACTERS_A_NEW_WORD);
    return [{ question: question.id, words: wordsOf(value), needed }];
  });
}

/** Words of any script, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function saysLittle({ question, words, needed }: Account): Finding[] {
  const different = new Set(words).size;
  return words.length > 0 && different < needed
    ? [{ rule: 'says-little', question, words: different, needed }]
    : [];
}

const FEWEST_WORDS_TO_COMPARE = 5;

function sameWords({ question, words }: Account, before: readonly Account[]): Finding[] {
  if (words.length < FEWEST_WORDS_TO_COMPARE) return [];
  const other = before.find((one) => one.words.join(' ') === words.join(' '));
  return other ? [{ rule: 'same-words', question, other: other.question }] : [];
}
