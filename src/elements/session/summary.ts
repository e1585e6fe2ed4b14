/** The end of a session: pain now, if the reader wants to say, and what the journal keeps if they ask for it. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.ts';
import type {JournalEntry} from '../../journal/entry.ts';
import {pageJournal} from '../../preferences/page-journal.ts';
import type {Following} from './following.ts';
import {renderScale} from './scale.ts';

export class Summary {
  painNow: number | undefined;
  /** Undefined: not asked for; true: stored; false: only as long as the page is open. */
  kept: boolean | undefined;
  readonly #entry: () => Omit<JournalEntry, 'painNow'>;
  readonly #onChange: () => void;

  constructor(entry: () => Omit<JournalEntry, 'painNow'>, onChange: () => void) {
    this.#entry = entry;
    this.#onChange = onChange;
  }

  /** The same number again takes the answer back. */
  readonly answer = (level: number): void => {
    this.painNow = this.painNow === level ? undefined : level;
    this.#onChange();
  };

  readonly keep = (): void => {
    this.kept ??= pageJournal().keep({...this.#entry(), ...(this.painNow !== undefined && {painNow: this.painNow})});
    this.#onChange();
  };
}

/** What the journal keeps of a session. @param about its routine, and how many steps were made easier on the way */
export function entryOf({steps, view}: Following, about: Pick<JournalEntry, 'routine' | 'easier'>): Omit<JournalEntry, 'painNow'> {
  const {outcomes, spent} = view;
  return {
    ...about,
    endedAt: new Date().toISOString(),
    exercises: steps.filter((_, index) => outcomes[index] === 'done').map(({exercise}) => exercise.id),
    seconds: Math.round(spent),
    steps: outcomes.length,
    skipped: outcomes.filter((outcome) => outcome === 'skipped').length,
  };
}

/** The question; once the answer is kept, it is to be out of sight. */
export function renderPainNow(words: Words, {painNow, answer}: Summary): TemplateResult {
  return html`<div class="pain-now">
    <p id="pain-now">${words.say('summary.pain-now')} <span>${words.say('summary.optional')}</span></p>
    ${renderScale(words, {labelledBy: 'pain-now', chosen: painNow, choose: answer})}
  </div>`;
}

/** Where it is kept, before and after; a live region says it once it is. */
export function renderKept(words: Words, {kept}: Summary): TemplateResult {
  const said = kept === undefined ? '' : words.say(kept ? 'summary.kept' : 'summary.kept-for-now');
  // What isn't stored doesn't stay.
  return html`<p class="private"><span role="status">${said}</span> ${kept === false ? nothing : words.say('summary.private')}</p>`;
}

export const summaryStyles = css`
  .pain-now {
    display: grid;
    gap: 10px;
  }
  .pain-now > p:first-child {
    font-weight: 600;
  }
  .pain-now span {
    color: var(--_soft);
    font-weight: 400;
  }
  .private {
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
    text-align: center;
  }
`;
