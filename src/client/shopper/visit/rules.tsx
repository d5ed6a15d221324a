import type { ShopperVisit } from '#protocol/api/views.ts';
import { RuleList } from '../board/rule-list.tsx';
import { useRuleLines } from './use-rule-lines.ts';

/** What the program asks of this visit, and whether it is so: looked at here, and not found out afterwards. */
export function Rules({ visit }: { visit: ShopperVisit }) {
  return <RuleList lines={useRuleLines(visit)} />;
}
