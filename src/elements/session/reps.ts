/** How many repetitions are done and to come, by side: dots while they are few, a count beyond. */
import {css, html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.ts';
import type {Phase, SessionPlan} from '../../session/plan.ts';
import type {SessionView} from '../../session/view.ts';

/** More dots than these are no longer seen at a glance. */
const mostDots = 6;

interface Row {
  readonly side: 'right' | 'left' | undefined;
  readonly reps: number;
  /** Repetitions that are over. */
  readonly done: number;
  readonly current: boolean;
}

/** The repetitions of the present step and set, a row a side. */
function rowsOf(plan: SessionPlan, {phase: now, phaseIndex}: SessionView): readonly Row[] {
  if (!now) return [];
  const step = plan.phases
    .map((phase, index) => ({phase, index}))
    .filter(({phase}) => phase.stepIndex === now.stepIndex && phase.set === now.set && phase.rep > 0);
  const sides = [...new Set(step.map(({phase}) => phase.side))];
  return sides.map((side) => {
    const own = step.filter(({phase}) => phase.side === side);
    const isOver = ({rep}: Phase): boolean => own.every(({phase, index}) => phase.rep !== rep || index < phaseIndex);
    const over = new Set(own.filter(({phase}) => isOver(phase)).map(({phase}) => phase.rep));
    return {side, reps: own[0]?.phase.reps ?? 0, done: over.size, current: now.side === side};
  });
}

function renderRow(words: Words, {side, reps, done, current}: Row): TemplateResult {
  const label = side ? words.say(`side.${side}`) : '';
  const count = words.say('phase.rep', {rep: done, reps});
  const aloud = html`<span class="visually-hidden">${words.say('phase.reps-done', {rep: done, reps})}</span>`;
  const dots = Array.from({length: reps}, (_, index) => (index < done ? 'done' : index === done && current ? 'now' : ''));
  return html`<li class=${current ? 'current' : ''}>
    ${label}
    ${reps <= mostDots
      ? dots.map((state) => html`<i class="dot ${state}" aria-hidden="true"></i>`)
      : html`<span aria-hidden="true">${count}</span>`}${aloud}
  </li>`;
}

export function renderReps(words: Words, plan: SessionPlan, view: SessionView): TemplateResult | typeof nothing {
  const rows = rowsOf(plan, view);
  const [first] = rows;
  if (!first || (rows.length === 1 && (first.reps < 2 || first.reps > mostDots))) return nothing;
  return html`<ul class="reps">${rows.map((row) => renderRow(words, row))}</ul>`;
}

export const repsStyles = css`
  .reps {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 20px;
    color: var(--_soft);
    font-size: max(0.9375em, 14px);
  }
  .reps li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .reps .current {
    color: inherit;
    font-weight: 600;
  }
  .reps .dot {
    inline-size: 12px;
    block-size: 12px;
    border: 1.5px solid var(--_control);
    border-radius: 50%;
  }
  .reps .dot.done {
    border-color: var(--_action);
    background: var(--_action);
  }
  .reps .dot.now {
    border: 4px solid var(--_action);
  }
  @media (forced-colors: active) {
    .reps .dot.done {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
    .reps .dot.now {
      border-color: Highlight;
    }
  }
`;
