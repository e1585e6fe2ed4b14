// What a pregnant reader is shown of every routine, in plain words, at weeks 8, 14, 17 and 30: test/pages/pregnant-reader/week-<n>.txt. Read a change
// of these files as she would, before you keep it: `UPDATE=1 node --test test/pages/pregnant-reader.test.ts` writes them anew.
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {exercises, names} from '../catalogue/data.ts';
import {untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const WEEKS = [8, 14, 17, 30];
const NEVER_SUPINE_FROM_WEEK = 16;
/** What must be gone by then, in the dataset's own words for it. */
const GONE = ['supine', 'prone', 'spinal-flexion-end-range', 'spinal-extension-end-range', 'rotation-end-range'];

const folder = join(import.meta.dirname, 'pregnant-reader');
const ids = names('routines');
const body = ids.map((id) => `<routine-timer routine="${id}"><p>${id}</p></routine-timer>`).join('\n');

interface Shown {
  readonly id: string;
  readonly lines: readonly string[];
  /** Names of the exercises that are done. */
  readonly steps: readonly string[];
}

/** Runs in the page: keeps the answer of a check, as the notice does, dated today where the reader is. */
const inAnswer = (week: number): void => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  const on = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  localStorage.setItem('stretch-elements:answers', JSON.stringify({version: 1, keep: 'days', answeredOn: on, reader: {}, pregnancy: {week, on}}));
};

/** Runs in the page: opens every list of changes; says whether all timers have come to rest. */
const inRest = (): boolean =>
  [...document.querySelectorAll('routine-timer')].every(({shadowRoot}) => {
    const toggle = shadowRoot?.querySelector<HTMLButtonElement>('[part~=note] .link[aria-expanded=false]');
    toggle?.click();
    return !toggle && (shadowRoot?.querySelector('[part~=note]') ?? shadowRoot?.querySelector<HTMLButtonElement>('[part~=start]')?.disabled === false);
  });

/** Runs in the page: what each timer says, a line for each thing that is said. */
const inWords = (): Shown[] => {
  const text = (element: Element | null | undefined): string => {
    const seen = element?.cloneNode(true) as Element | undefined;
    for (const again of seen?.querySelectorAll('[aria-hidden=true] + .visually-hidden') ?? []) again.remove();
    return (seen?.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const all = (root: ParentNode | null | undefined, selector: string): Element[] => [...(root?.querySelectorAll(selector) ?? [])];
  return [...document.querySelectorAll('routine-timer')].map((timer) => {
    const root = timer.shadowRoot;
    const note = all(root, '[part~=note] .note-title, [part~=note] p').map((line) => `! ${text(line)}`).filter((line) => line.length > 2);
    const changes = all(root, '.changes li').map((line) => {
      const said = all(line, 'p > b, p > span').map(text);
      return `~ ${said[0] ?? ''} → ${said.slice(1).join(' | ')}`;
    });
    root?.querySelector<HTMLButtonElement>('[part~=note] .link[aria-expanded=true]')?.click();
    return {id: timer.getAttribute('routine') ?? '', lines: [text(root?.querySelector('[part~=title]')), all(root, '.facts li').map(text).join(', '), ...note, ...changes], steps: []};
  });
};

/** Runs in the page: the steps that are done, once the lists of changes are closed again, and where else the reader is led. */
const inSteps = (): {readonly steps: string[]; readonly lines: string[]; readonly start: string}[] => {
  const text = (element: Element | null | undefined): string => {
    const seen = element?.cloneNode(true) as Element | undefined;
    for (const again of seen?.querySelectorAll('[aria-hidden=true] + .visually-hidden') ?? []) again.remove();
    return (seen?.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  return [...document.querySelectorAll('routine-timer')].map(({shadowRoot}) => {
    const rows = [...(shadowRoot?.querySelectorAll('.parts:not(.grey) .part, .parts:not(.grey) .step') ?? [])];
    const nearest = shadowRoot?.querySelector('[part~=nearest]');
    const start = shadowRoot?.querySelector<HTMLButtonElement>('[part~=start]');
    return {
      steps: [...(shadowRoot?.querySelectorAll('.parts:not(.grey) .step b') ?? [])].map(text),
      lines: rows.map((row) => (row.matches('.part') ? `${text(row).replace(text(row.querySelector('span')), '').trim()}:` : `- ${text(row.querySelector('b'))}, ${text(row.querySelector('div > span'))}`)),
      start: nearest ? `> ${text(nearest)}` : start && !start.disabled ? '> Start' : '> no Start',
    };
  });
};

const byName = new Map([...exercises.values()].map((exercise) => [exercise.name, exercise]));

inEachEngine('what a pregnant reader is shown of every routine', {pages: {'/routines.html': blogPage(body)}, engines: ['chromium'], reducedMotion: true, width: 360}, async ({page, site}) => {
  const url = new URL('/routines.html', site.url).href;
  await page.goto(url);
  for (const week of WEEKS) {
    await page.evaluate(inAnswer, week);
    await page.goto(url);
    await untilShown(page);
    await page.waitFor(inRest, {timeoutMs: 20_000});
    const words = await page.evaluate(inWords);
    await page.waitFor(() => [...document.querySelectorAll('routine-timer')].every(({shadowRoot}) => !shadowRoot?.querySelector('.changes')));
    const steps = await page.evaluate(inSteps);
    assert.equal(words.length, ids.length);
    const text = words.map(({id, lines}, index) => [`# ${id}`, ...lines, ...(steps[index]?.lines ?? []), steps[index]?.start].join('\n')).join('\n\n');

    const done = steps.flatMap((routine) => routine.steps);
    assert.ok(done.length > 60, `week ${week}: only ${done.length} steps are left to look at`);
    if (week >= NEVER_SUPINE_FROM_WEEK) {
      for (const name of done) {
        const exercise = byName.get(name);
        assert.ok(exercise, `no exercise is called “${name}”`);
        assert.deepEqual(exercise.properties.filter((property) => GONE.includes(property)), [], `week ${week}: ${name}`);
        assert.doesNotMatch([...exercise.positions, exercise.start.contact, exercise.end.contact].join(' '), /supine|prone|\b[Bb]ack of (the )?(head|pelvis|trunk)(?!.*wall)/, name);
      }
    }
    const file = join(folder, `week-${week}.txt`);
    if (process.env['UPDATE']) {
      mkdirSync(folder, {recursive: true});
      writeFileSync(file, `${text}\n`);
    } else assert.equal(`${text}\n`, readFileSync(file, 'utf8'));
  }
  assert.deepEqual(await page.errors(), []);
});
