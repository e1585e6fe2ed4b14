/** What a check says: which file, where in it, what is wrong and what is allowed. */

export interface Finding {
  readonly level: 'error' | 'warning';
  /** As it was given: `data/exercises/bird-dog.json`; of a list with several records, with its position: `mine.json[2]`. */
  readonly file: string;
  /** Place in the record, as in a script: `dose.holdSeconds.1`. */
  readonly path: string;
  /** What is wrong, and behind “allowed:” what would be right. */
  readonly message: string;
}

/** What one check found, before anyone says in which file. */
export type Fault = Omit<Finding, 'file' | 'level'> & {readonly level?: Finding['level']};

export const fault = (path: string, message: string): Fault => ({path, message});
export const warning = (path: string, message: string): Fault => ({level: 'warning', path, message});

export const inFile = (file: string, faults: readonly Fault[]): readonly Finding[] =>
  faults.map(({level = 'error', path, message}) => ({level, file, path, message}));

/** One line. Control characters, as a hostile file may hold them, don't reach the terminal. */
export function toLine({level, file, path, message}: Finding): string {
  const text = `${file}: ${path}: ${message}`.replace(/\p{Cc}/gu, ' ');
  const short = text.length > 600 ? `${text.slice(0, 600)}…` : text;
  return level === 'warning' ? `warning: ${short}` : short;
}
