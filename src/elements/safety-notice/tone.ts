/** How urgent what a reader has said is. */
import {css, type CSSResult} from 'lit';
import {reasonNow} from '../../preferences/answers.ts';
import type {StandingReason} from '../../safety/standing.ts';

/** Call or phone now, or get checked today. */
export type Urgency = 'emergency' | 'maternity' | 'today';
/** Someone is to be asked before. */
export type Advice = 'individual' | 'team' | 'ask';

const urgencies: ReadonlySet<StandingReason> = new Set<Urgency>(['emergency', 'maternity', 'today']);
const advices: ReadonlySet<StandingReason> = new Set<Advice>(['individual', 'team', 'ask']);

export const isUrgency = (reason: StandingReason | undefined): reason is Urgency => reason !== undefined && urgencies.has(reason);
export const isAdvice = (reason: StandingReason | undefined): reason is Advice => reason !== undefined && advices.has(reason);

/** It is shown by a style sheet of its own, so that no attribute tells what was answered. */
export type Tone = 'calm' | 'ask' | 'urgent';

export const toneStyles: Readonly<Record<Tone, CSSResult>> = {
  calm: css``,
  ask: css`
    .banner {
      --_tone: var(--_caution);
      background: var(--_caution-ground);
    }
  `,
  urgent: css`
    :host {
      --_danger: var(--stretch-danger, light-dark(#a3162f, #ff9c98));
      --_danger-ground: var(--stretch-danger-bg, light-dark(#fbe9ea, #3a1d21));
      --_danger-fill: light-dark(#a3162f, #d0334a);
    }
    .banner {
      --_tone: var(--_danger);
      background: var(--_danger-ground);
    }
    a.call,
    .actions > .result {
      background: var(--_danger-fill);
      color: #fff;
    }
  `,
};


export function toneNow(): Tone {
  const reason = reasonNow();
  if (isUrgency(reason)) return 'urgent';
  return isAdvice(reason) ? 'ask' : 'calm';
}
