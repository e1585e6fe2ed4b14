// A routine that a blogger writes in HTML: its code loads where it is written, its words are what is seen without it, and it can be followed.
import assert from 'node:assert/strict';
import {heard, listen, tabTo, untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';
import {passUntil, stopTime, timePage} from './virtual-time.ts';

const OWN = `<routine-timer get-ready="3" rest="5">
  <h3>Before the first coffee</h3>
  <routine-step exercise="shoulder-rolls" reps="4">Roll your shoulders, four times.</routine-step>
  <routine-step exercise="chin-tuck" hold="3" reps="2">Chin tuck: hold for 3 seconds, twice.</routine-step>
</routine-timer>`;
const NAMED = '<routine-timer routine="desk-break-5"><p>A break</p></routine-timer>';
const BROKEN = '<routine-timer><routine-step exercise="chintuck">Chin tuck, twice.</routine-step></routine-timer>';

inEachEngine('steps in HTML load what they need, and are followed by keyboard', {pages: {...timePage, '/': blogPage(OWN)}}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await listen(page);
  await tabTo(page, ({name}) => name === 'Start Before the first coffee');
  await page.press('Enter');
  await page.waitFor(() => document.querySelector('routine-timer')?.shadowRoot?.activeElement?.textContent?.includes('Pause'));
  await stopTime(page);
  await passUntil(page, () => document.querySelector('routine-timer')?.status === 'finished', {stepSeconds: 1, mostSeconds: 200});
  assert.deepEqual(await heard(page), ['routine-start', 'routine-step shoulder-rolls', 'routine-step chin-tuck', 'routine-complete']);
  assert.deepEqual(await page.messages(), []);
});

inEachEngine('a timer with a routine of ours loads nothing of it', {pages: {'/': blogPage(NAMED)}}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  assert.deepEqual(site.requests.map(({path}) => path).filter((path) => /own-steps|routine-step/.test(path)), []);
});

inEachEngine('the owner’s words stay where no exercise of theirs is known', {pages: {'/': blogPage(BROKEN)}}, async ({page, site}) => {
  await page.goto(site.url);
  await page.waitFor(() => document.querySelector('routine-timer')?.matches(':state(error)'));
  assert.equal(await page.evaluate(() => document.querySelector<HTMLElement>('routine-timer')?.innerText.trim()), 'Chin tuck, twice.');
});
