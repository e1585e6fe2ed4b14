/** How far a pregnancy is: completed weeks, the due date, or about. The first that is filled in is taken. */
import {html, type TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.ts';
import {daysBetween} from '../../safety/day.ts';
import type {KeptPregnancy} from '../../safety/kept-answers.ts';
import type {Trimester} from '../../safety/pregnancy.ts';
import {arrow} from '../../theme/notice-icons.ts';
import type {ScreenOptions} from './screens.ts';

const LAST_WEEK = 42;
/** A due date is at most 40 weeks away; babies come up to about three weeks late (days). */
const MOST_DAYS_AHEAD = 280;
const MOST_DAYS_LATE = 21;

const trimesters = ['t1', 't2', 't3'] as const satisfies readonly Trimester[];

type Wrong = 'check.week-wrong' | 'check.due-wrong';

/** What the two fields say, or what is wrong with them; nothing while both are empty. */
export function pregnancyFrom(week: string, dueDate: string, today: string): KeptPregnancy | Wrong | undefined {
  if (week.trim()) {
    const weeks = Number(week);
    return Number.isInteger(weeks) && weeks >= 1 && weeks <= LAST_WEEK ? {week: weeks, on: today} : 'check.week-wrong';
  }
  if (!dueDate) return undefined;
  const ahead = daysBetween(today, dueDate);
  return ahead <= MOST_DAYS_AHEAD && ahead >= -MOST_DAYS_LATE ? {dueDate} : 'check.due-wrong';
}

const valueOf = (form: Element | null, name: string): string => form?.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';

export function renderFar(words: Words, {ticks: {pregnancy}, today, setPregnancy}: ScreenOptions): TemplateResult {
  const said = pregnancy && 'on' in pregnancy && 'week' in pregnancy ? `${pregnancy.week}` : '';
  const due = pregnancy && 'dueDate' in pregnancy ? pregnancy.dueDate : '';
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const found = pregnancyFrom(valueOf(form, 'week'), valueOf(form, 'due'), today);
    const alert = form.querySelector('[role=alert]');
    if (typeof found === 'object') setPregnancy(found);
    else if (alert) alert.textContent = words.say(found ?? 'check.week-wrong');
  };
  return html`<form class="far" novalidate autocomplete="off" @submit=${submit}>
    <label class="field">${words.say('check.week')}<input name="week" type="text" inputmode="numeric" size="3" maxlength="2" autocomplete="off" .value=${said} /></label>
    <label class="field">${words.say('check.due')}<input name="due" type="date" autocomplete="off" .value=${due} /></label>
    <p class="wrong" role="alert"></p>
    <button class="primary" type="submit" part="next">${words.say('check.next')}</button>
    <p class="soft" id="about">${words.say('check.about')}</p>
    <div class="rows" role="group" aria-labelledby="about">
      ${trimesters.map(
        (trimester) => html`<button class="row" type="button" @click=${() => { setPregnancy({trimester, on: today}); }}><span>${words.say(`check.${trimester}`)}</span>${arrow}</button>`,
      )}
    </div>
  </form>`;
}
