/** Whether a dose is one that the sources call safe. */
import type {Exercise, Kind} from '../catalogue/schema.ts';
import {fault, type Fault} from './finding.ts';

interface Most {
  readonly holdSeconds: number;
  readonly reps: number;
  readonly sets: number;
  /** Keys of data/sources.json. */
  readonly sources: readonly string[];
}

/**
 * The most of one session, by kind. Less is always allowed. A stretch is held for up to 60 s by older adults; a movement for as long as someone rests in it;
 * a muscle is tensed for 5 to 10 s, a plank for 30; rest positions are meant for minutes, and never for longer than a quarter of an hour.
 */
export const MOST: Readonly<Record<Kind, Most>> = {
  stretch: {holdSeconds: 60, reps: 10, sets: 1, sources: ['acsm-flex', 'mayo-back']},
  mobility: {holdSeconds: 30, reps: 15, sets: 2, sources: ['nhsinform']},
  strength: {holdSeconds: 10, reps: 15, sets: 4, sources: ['acsm-60s']},
  isometric: {holdSeconds: 30, reps: 10, sets: 3, sources: ['avenue-pgp', 'krames-spondy', 'nhs-stomach-copy']},
  aerobic: {holdSeconds: 2, reps: 100, sets: 2, sources: ['gk']},
  relief: {holdSeconds: 900, reps: 2, sets: 2, sources: ['cochrane-bed', 'gk']},
  breathing: {holdSeconds: 8, reps: 20, sets: 2, sources: ['gk']},
  technique: {holdSeconds: 5, reps: 10, sets: 1, sources: ['gk']},
};

/** About 60 s of stretch for a muscle are enough; leaflets go up to four times 30 s. */
const MOST_STRETCHED_SECONDS = 120;

const units = {holdSeconds: 'seconds of hold', reps: 'repetitions', sets: 'sets'} as const;

export function checkDose({kind, dose}: Exercise): readonly Fault[] {
  const most = MOST[kind];
  const faults: Fault[] = [];
  for (const field of ['holdSeconds', 'reps', 'sets'] as const) {
    const wanted = dose[field][1];
    if (wanted <= most[field]) continue;
    faults.push(fault(`dose.${field}.1`, `${wanted} ${units[field]} are too many for kind ${kind}; allowed: up to ${most[field]} (${most.sources.join(', ')})`));
  }
  // The longest hold goes with the fewest repetitions.
  const stretched = Math.min(dose.holdSeconds[1] * dose.reps[0], dose.holdSeconds[0] * dose.reps[1]) * dose.sets[1];
  if (kind === 'stretch' && stretched > MOST_STRETCHED_SECONDS) {
    faults.push(fault('dose', `a side is stretched for ${stretched} s; allowed: up to ${MOST_STRETCHED_SECONDS} (acsm-60s, ah-pirif)`));
  }
  return faults;
}
