/** What visits to a store are like. Shares run from 0 (never, poor) to 1 (always, excellent). */
export interface Character {
  /** How many people are ahead in a quiet hour, on average. */
  readonly crowd: number;
  readonly staff: number;
  readonly lunchStaff: number;
  /** How much longer everything takes from 12 to 14. */
  readonly lunchPace: number;
  readonly perGuestSeconds: number;
  readonly makingSeconds: number;
  /** How far times scatter around these: the deviation of their logarithm. */
  readonly spread: number;
  readonly greetingSeconds: number;
  readonly warmth: number;
  readonly craft: number;
  readonly accuracy: number;
  readonly tidiness: number;
  /** How well problems are handled. */
  readonly repair: number;
  /** How far warmth, craft and pace differ from one shift to another. */
  readonly moodSwing: number;
  /** How often nothing unhygienic is seen. */
  readonly safety: number;
}

/** How many times as many people come in this hour as in a quiet one. */
export function rushAt(hour: number): number {
  if (hour === 8 || hour === 12 || hour === 13) return 2.6;
  if (hour === 9 || hour === 16 || hour === 17) return 1.6;
  return 1;
}

/** Whether it is the store's lunch hour. */
export function isLunch(hour: number): boolean {
  return hour === 12 || hour === 13;
}
