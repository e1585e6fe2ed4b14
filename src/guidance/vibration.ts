/** A buzz for who hears nothing and looks elsewhere, where the device can. */
import type {MilestoneKind} from './milestones.ts';

/** Milliseconds on, off, on … */
const patterns: Readonly<Partial<Record<MilestoneKind, readonly number[]>>> = {
  go: [120],
  half: [60, 80, 60],
  release: [200],
  switch: [120, 80, 120],
  end: [200, 100, 200, 100, 400],
};

export type Vibrate = (pattern: number[]) => boolean;

export function vibrateFor(kind: MilestoneKind, vibrate: Vibrate | undefined): void {
  const pattern = patterns[kind];
  if (pattern) vibrate?.([...pattern]);
}
