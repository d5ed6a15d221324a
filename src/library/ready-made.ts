import type { Checklist } from '#domain/checklist/checklist.ts';
import { coffeeChecklist } from './coffee/checklist.ts';

/** Checklists that every new organization begins with, published and ready to be planned. */
export const readyMade: readonly Checklist[] = [coffeeChecklist];
