// A reader follows a routine to its end in a browser that speaks not, sounds not, keeps nothing and lets the screen go off: nothing is said in the console.
import assert from 'node:assert/strict';
import {focused, heard, listen, tabTo, untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';
import {pass, passUntil, stopTime, timePage} from './virtual-time.ts';

const STEPS = 9;

/** Runs in the page before our script does. What is deleted from an old browser, or by a reader's settings, is missing in the same way. */
const inBareBrowser = `
  const missing = (owner, ...names) => { for (const name of names) Object.defineProperty(owner, name, {value: undefined, configurable: true}); };
  missing(window, 'speechSynthesis', 'SpeechSynthesisUtterance', 'AudioContext', 'webkitAudioContext', 'MediaMetadata');
  missing(navigator, 'vibrate', 'mediaSession');
  const blocked = {get() { throw new DOMException('Access is denied', 'SecurityError'); }, configurable: true};
  Object.defineProperty(window, 'localStorage', blocked);
  Object.defineProperty(window, 'sessionStorage', blocked);
  let asked = 0;
  Object.defineProperty(navigator, 'wakeLock', {configurable: true, value: {request: () => {
    asked++;
    return Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
  }}});
  Object.defineProperty(window, 'lightsAsked', {get: () => asked});
`;

const head = '<script src="/bare.js"></script><script type="module" src="/dist/stretch-elements.js"></script>';
const pages = {
  ...timePage,
  '/bare.js': inBareBrowser,
  '/': blogPage('<safety-notice></safety-notice><routine-timer routine="desk-break-5"><p>A break</p></routine-timer>', {head}),
};

const inStatus = (wanted: string): boolean => (document.querySelector('routine-timer') as HTMLElement & {status?: string}).status === wanted;
const inFocus = (name: string): boolean => {
  const at = document.querySelector('routine-timer')?.shadowRoot?.activeElement;
  return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim().replace(/\s+/g, ' ').startsWith(name);
};
const inText = (selector: string): string =>
  (document.querySelector('routine-timer')?.shadowRoot?.querySelector(selector)?.textContent ?? '').trim().replace(/\s+/g, ' ');

inEachEngine('a routine to its end without voice, sound, storage and light', {pages}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await listen(page);
  await tabTo(page, ({name}) => name === 'Start Five-minute desk break');
  await page.press('Enter');
  await page.waitFor(inFocus, {args: ['Pause']});
  await stopTime(page);
  await page.press('Space');
  await pass(page, 0.1);
  assert.ok(await page.evaluate(inStatus, 'paused'));
  await page.press('Space');
  await passUntil(page, inStatus, {args: ['finished'], stepSeconds: 1});
  await page.waitFor(inFocus, {args: ['That is all for today']});
  assert.match(await page.evaluate(inText, '.end'), new RegExp(`${STEPS} of ${STEPS}`));
  assert.ok((await page.evaluate<number, []>('window.lightsAsked')) >= 2, 'the screen was asked for at the start and after the pause');
  assert.equal((await heard(page)).at(-1), 'routine-complete');

  // What can't be kept is said to be gone with the page.
  await tabTo(page, ({name}) => name === 'Keep in my journal', {most: 20});
  assert.equal((await focused(page)).name, 'Keep in my journal');
  await page.press('Enter');
  await pass(page, 0.1);
  assert.match(await page.evaluate(inText, '.private'), /^Kept until you leave this page: this browser does not let it be stored\.$/);
  assert.deepEqual(await page.messages(), []);
});
