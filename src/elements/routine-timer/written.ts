/** What a site owner has written between the tags of a timer: a heading, and steps. */

/** The id of every routine that is written so, for events and the journal. */
export const OWN_ID = 'own';

/** The attributes of a step that its routine depends on. */
export const stepAttributes = ['exercise', 'hold', 'reps', 'sets', 'side', 'rest'] as const;

/** One step as it is written. */
export type WrittenStep = Readonly<Record<(typeof stepAttributes)[number], string | null>>;

export interface Written {
  /** Of the first heading; empty where there is none. */
  readonly name: string;
  readonly steps: readonly WrittenStep[];
}

/** Site builders put paragraphs or list items around them. */
export const stepsIn = (timer: Element): readonly Element[] => [...timer.querySelectorAll('routine-step')];

/** As text, so that a change shows; nothing where there are no steps. No id of a routine begins like it. */
export function writtenIn(timer: Element): string | undefined {
  const steps = stepsIn(timer).map((step) => Object.fromEntries(stepAttributes.map((name) => [name, step.getAttribute(name)])));
  const name = timer.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  return steps.length ? JSON.stringify({name, steps}) : undefined;
}

export const isWritten = (wanted: string): boolean => wanted.startsWith('{');
