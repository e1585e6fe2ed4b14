/**
 * What follows from the two answers that “This hurts” asks for. Limits and kinds are those of the product's brief; that mild pain that
 * eases is allowed, and that sharp, spreading or new pain ends the session, is section 6 of the evidence (arc-back, gstt-lbp, navy-ext).
 */

/** What it is like: mild and easing, or one of three that end the session, however little it hurts. */
export type PainKind = 'mild' | 'sharp' | 'spreading' | 'numb';
export const painKinds: readonly PainKind[] = ['mild', 'sharp', 'spreading', 'numb'];

/** `ease`: go on with less; `leave-out`: not this exercise, a gentler one is offered; `end`: no more today, and what to look out for. */
export type PainAdvice = 'ease' | 'leave-out' | 'end';

/** 0 none … 10 the worst imaginable. */
export const painLevels: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** From here on the exercise is left out. */
const LEAVE_OUT_FROM = 4;
/** From here on the session ends, whatever the pain is like. */
const END_FROM = 6;

/** Whether the level alone decides: who hurts much is not asked further. */
export function endsAtOnce(level: number): boolean {
  return !(level < END_FROM);
}

/** @param level 0 to 10; what is no such number counts as the worst, because a mistake of ours must not keep anybody moving */
export function painAdvice(level: number, kind: PainKind): PainAdvice {
  if (kind !== 'mild' || !painLevels.includes(level) || endsAtOnce(level)) return 'end';
  return level >= LEAVE_OUT_FROM ? 'leave-out' : 'ease';
}

/** What a reader may choose; the first is the one to suggest. */
export type PainChoice = 'gentler' | 'shorter' | 'skip' | 'stop';

export interface PainOptions {
  /** There is an easier exercise, or one that may stand in for it. */
  readonly hasGentler: boolean;
  /** It is held, and the hold can be shorter. */
  readonly canShorten: boolean;
  /** Something comes after it. Where nothing does, leaving it out is stopping. */
  readonly canSkip: boolean;
}

/** The ways on from an advice. Stopping is always one, and the only one where the session ends. */
export function painChoices(advice: PainAdvice, {hasGentler, canShorten, canSkip}: PainOptions): readonly PainChoice[] {
  if (advice === 'end') return ['stop'];
  const choices: PainChoice[] = [];
  if (hasGentler) choices.push('gentler');
  if (canShorten && advice === 'ease') choices.push('shorter');
  if (canSkip) choices.push('skip');
  return [...choices, 'stop'];
}

/** An exercise, as far as finding a gentler one goes. */
interface Gentled {
  readonly easier: readonly string[];
  readonly pregnancy: {readonly substitute: string | null};
}

/** Id of the exercise to offer instead: an easier one, otherwise the one that stands in for it in pregnancy; none that isn't known. */
export function gentlerExercise({easier, pregnancy}: Gentled, isKnown: (id: string) => boolean): string | undefined {
  return [...easier, pregnancy.substitute].find((id) => id !== null && isKnown(id)) ?? undefined;
}
