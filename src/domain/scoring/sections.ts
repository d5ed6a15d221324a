import type { Checklist, Section } from '../checklist/checklist.ts';
import type { Id } from '../ids.ts';
import { pooled, sum } from './figure.ts';
import type { ScoredLine } from './item.ts';
import type { SectionScore } from './score.ts';

/** A section's figure with how much of the visit's percentage one of its points is worth. */
export interface WeighedSection {
  readonly score: SectionScore;
  readonly percentPerPoint: number;
}

/** Every section with its share of the whole, by the checklist's rule. */
export function weighSections(
  { sections, scoring }: Checklist,
  lines: readonly ScoredLine[],
): WeighedSection[] {
  const figures = sections.map((section) => ({
    section: section.id,
    ...pooled(linesOf(section.id, lines)),
    weight: scoring.sections === 'weighted' ? (section.weight ?? 1) : null,
  }));
  const whole = sum(figures.map((figure) => figure.possible));
  const parts = figures.map(({ weight, possible }) => (possible > 0 ? (weight ?? possible) : 0));
  const allParts = sum(parts);
  return figures.map(({ weight, ...figure }, index) => {
    const share = allParts > 0 ? (parts[index] ?? 0) / allParts : 0;
    return { score: { ...figure, share }, percentPerPoint: worth(share, figure.possible, whole, weight) };
  });
}

/**
 * Sections with nothing possible have no share; the others' parts sum to the whole, so the weight of the empty ones
 * is shared among them in proportion. Bonus earned in an empty section has no scale of its own: it is set against all that was possible.
 */
function worth(share: number, possible: number, whole: number, weight: number | null): number {
  if (possible > 0) return (share * 100) / possible;
  return weight === 0 || whole === 0 ? 0 : 100 / whole;
}

function linesOf(section: Section['id'], lines: readonly ScoredLine[]) {
  return lines.filter(({ line }) => line.section === section).map(({ line }) => line);
}

/** The worth of a point by section. */
export function worthBySection(sections: readonly WeighedSection[]): ReadonlyMap<Id, number> {
  return new Map(sections.map(({ score, percentPerPoint }) => [score.section, percentPerPoint]));
}
