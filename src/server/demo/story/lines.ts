import type { Random } from '#server/random.ts';
import { phrases } from './phrases.ts';
import type { Story } from './story.ts';

/** Which sentences tell what happened at a question. */
function sentencesFor(question: string, { treatment }: Story): readonly string[] {
  switch (question) {
    case 'queue-order':
      return phrases.outOfTurn;
    case 'rude-treatment':
      return phrases.rude;
    case 'menu-answer':
      return phrases.noAnswer;
    case 'order-right':
      return phrases.wrongOrder;
    case 'bare-hands':
      return phrases.bareHands;
    case 'price-right':
      return phrases.otherPrice;
    case 'promise-kept':
      return phrases.falsePromise;
    case 'problem-resolved':
      return treatment.repair?.response === 'acted-only' ? phrases.stillWrong : phrases.unsolved;
    default:
      throw new Error(`No words for the line under ${question}`);
  }
}

/** What the shopper writes on the line under a question: the same as in the account, where that tells it too. */
export function lineUnder(random: Random, question: string, story: Story, account: string): string {
  const sentences = sentencesFor(question, story);
  return sentences.find((sentence) => account.includes(sentence)) ?? random.pick(sentences);
}
