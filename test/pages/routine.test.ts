// A reader follows the desk break from Start to its summary by keyboard alone, leaves the tab for ten minutes, and says that it hurts.
import assert from 'node:assert/strict';
import {focused, heard, listen, tabTo, untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';
import type {Page} from '../browsers/open.ts';
import {pass, passUntil, sleepFor, stopTime, timePage} from './virtual-time.ts';

const TIMER = '<routine-timer routine="desk-break-5"><p>A break</p></routine-timer>';
const pages = {...timePage, '/': blogPage(TIMER)};
const STEPS = 9;

/** Runs in the page. */
const inStatus = (wanted: string): boolean => (document.querySelector('routine-timer') as HTMLElement & {status?: string}).status === wanted;
const inStep = (): number => (document.querySelector('routine-timer') as HTMLElement & {stepIndex?: number}).stepIndex ?? -1;
const inRemaining = (): number => (document.querySelector('routine-timer') as HTMLElement & {remaining?: number}).remaining ?? -1;
const inText = (selector: string): string =>
  (document.querySelector('routine-timer')?.shadowRoot?.querySelector(selector)?.textContent ?? '').trim().replace(/\s+/g, ' ');
const inFocus = (name: string): boolean => {
  const at = document.querySelector('routine-timer')?.shadowRoot?.activeElement;
  return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim().replace(/\s+/g, ' ').startsWith(name);
};

/** The routine was started by the keyboard, and stands still until the test lets time pass. */
async function start(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilShown(page);
  await listen(page);
  await tabTo(page, ({name}) => name === 'Start Five-minute desk break');
  await page.press('Enter');
  await page.waitFor(inFocus, {args: ['Pause']});
  await stopTime(page);
}

async function pressFor(page: Page, name: string): Promise<void> {
  await tabTo(page, (at) => at.name === name, {most: 20});
  await page.press('Enter');
  await pass(page, 0.01);
}

inEachEngine('desk-break-5 from Start to the summary by keyboard alone', {pages}, async ({page, site}) => {
  await start(page, site.url);
  const total = await page.evaluate(inRemaining);
  await page.press('f');
  await page.waitFor(() => document.querySelector('routine-timer')?.shadowRoot?.querySelector('.base.full-screen'));
  await page.press('Space');
  await pass(page, 0.01);
  assert.ok(await page.evaluate(inStatus, 'paused'));
  await page.press('Space');
  const passed = await passUntil(page, inStatus, {args: ['finished'], stepSeconds: 1});
  assert.ok(Math.abs(passed - total) <= 2, `${passed} s instead of ${total} s`);
  await page.waitFor(inFocus, {args: ['That is all for today']});
  assert.match(await page.evaluate(inText, '.end'), new RegExp(`${STEPS} of ${STEPS}`));

  await tabTo(page, ({name}) => name === '0 none', {most: 20});
  for (let presses = 0; presses < 3; presses++) await page.press('ArrowRight');
  assert.equal((await focused(page)).name, '3');
  await page.press('Enter');
  await pass(page, 0.01);
  await pressFor(page, 'Keep in my journal');
  assert.match(await page.evaluate(inText, '.private'), /^Kept in your journal\. Stays in this browser/);
  const kept = await page.evaluate<string, []>("localStorage.getItem('stretch-elements:journal')");
  const [entry] = JSON.parse(kept) as {routine: string; painNow: number; exercises: string[]}[];
  assert.deepEqual([entry?.routine, entry?.painNow, entry?.exercises.length], ['desk-break-5', 3, STEPS]);
  assert.ok(!(await heard(page)).some((text) => text.includes('3')), 'no event carries the answer');
  await pressFor(page, 'Close');
  await page.waitFor(inStatus, {args: ['idle']});
  assert.equal(await page.evaluate(() => document.documentElement.style.overflow), '', 'the page scrolls again');
});

inEachEngine('a tab hidden for ten minutes of a routine waits where it was left', {pages}, async ({page, site}) => {
  await start(page, site.url);
  await pass(page, 12);
  const [step, left] = [await page.evaluate(inStep), await page.evaluate(inRemaining)];
  await sleepFor(page, 600);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await pass(page, 0.2);
  assert.ok(await page.evaluate(inStatus, 'paused'));
  assert.equal(await page.evaluate(inText, '[part~=phase]'), 'Welcome back');
  assert.equal(await page.evaluate(inStep), step);
  assert.ok(Math.abs((await page.evaluate(inRemaining)) - left) < 0.3);
  assert.equal((await focused(page)).name, 'Go on');
  await page.press('Enter');
  await pass(page, 1);
  assert.ok(await page.evaluate(inStatus, 'running'), 'goes on');
});

inEachEngine('a reload in mid-step is offered to go on with, and leads to the summary', {pages}, async ({page, site}) => {
  await start(page, site.url);
  await passUntil(page, (step: number) => document.querySelector('routine-timer')?.stepIndex === step, {args: [3]});
  await passUntil(page, inStatus, {args: ['running']});
  await pass(page, 12.4);
  const [step, left, doing] = [await page.evaluate(inStep), await page.evaluate(inRemaining), await page.evaluate(inText, '[part~=phase]')];
  await page.goto(site.url);
  await untilShown(page);
  await listen(page);
  await page.waitFor(inText, {args: ['[part~=go-on]']});
  await tabTo(page, ({name}) => name === `Go on with step ${step + 1} of ${STEPS}: Five-minute desk break`);
  await stopTime(page);
  await page.press('Enter');
  await page.waitFor(inFocus, {args: ['Pause']});
  await pass(page, 0.01);
  assert.deepEqual([await page.evaluate(inStep), await page.evaluate(inText, '[part~=phase]')], [step, doing]);
  assert.ok(Math.abs((await page.evaluate(inRemaining)) - left) < 1.1, `${await page.evaluate(inRemaining)} s left instead of ${left} s`);
  await passUntil(page, inStatus, {args: ['finished'], stepSeconds: 1});
  assert.match(await page.evaluate(inText, '.end'), new RegExp(`${STEPS} of ${STEPS}`));
  assert.deepEqual((await heard(page)).filter((text) => !text.startsWith('routine-step')), ['routine-resume', 'routine-complete']);
  await page.goto(site.url);
  await untilShown(page);
  assert.equal(await page.evaluate(inText, '[part~=start]'), 'Start', 'what is over is forgotten');
});

const ANSWERS = [
  ...['0 none', '1', '2', '3'].map((level) => ({level, kind: 'Mild, and easing already', title: 'Go on with less', ends: false})),
  ...['4', '5'].map((level) => ({level, kind: 'Mild, and easing already', title: 'Leave this one out', ends: false})),
  ...['Sharp', 'Spreading down a leg or arm', 'New numbness or weakness'].map((kind) => ({level: '2', kind, title: 'Stop here for today', ends: true})),
  ...['6', '7', '8', '9', '10'].map((level) => ({level, kind: '', title: 'Stop here for today', ends: true})),
];

/** Runs in the page: the answer's button, as a finger presses it. */
const inPress = (name: string): boolean => {
  const buttons = [...(document.querySelector('routine-timer')?.shadowRoot?.querySelectorAll<HTMLElement>('.sheet button, .keys button') ?? [])];
  const button = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().replace(/\s+/g, ' ') === name);
  button?.click();
  return button !== undefined;
};

inEachEngine('“This hurts” with each answer', {pages}, async ({page, site}) => {
  await start(page, site.url);
  for (const {level, kind, title, ends} of ANSWERS) {
    await passUntil(page, inStatus, {args: ['running']});
    await pass(page, 1);
    for (const name of ['This hurts', level, kind].filter(Boolean)) {
      assert.ok(await page.evaluate(inPress, name), `no button ${name}`);
      await pass(page, 0.01);
    }
    assert.equal(await page.evaluate(inText, '.sheet [role=heading]'), title, `${level} ${kind}`);
    assert.ok(await page.evaluate(inStatus, ends ? 'stopped' : 'paused'));
    if (ends) {
      assert.match(await page.evaluate(inText, '.sheet'), /between your legs.*passing urine/);
      await page.evaluate(inPress, 'Close');
      await pass(page, 0.01);
      await page.evaluate(() => (document.querySelector('routine-timer') as HTMLElement & {start(): Promise<void>}).start());
    } else {
      await page.evaluate(inPress, 'Skip it');
    }
    await pass(page, 0.01);
  }
  const stops = (await heard(page)).filter((text) => text.startsWith('routine-stop'));
  assert.equal(stops.length, ANSWERS.length);
  assert.deepEqual([...new Set(stops)], ['routine-stop pain']);
});
