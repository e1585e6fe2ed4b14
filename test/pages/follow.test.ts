// A reader follows a short exercise by keyboard alone, and the site owner's analytics hear of it on the document.
import assert from 'node:assert/strict';
import {focused, heard, listen, tabTo, untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const SHORT = '<stretch-card exercise="bird-dog" hold="1" reps="1" sets="1" side="right"><p>Bird dog</p></stretch-card><p><a href="#end">Further</a></p>';

inEachEngine('one short exercise from Start to Close by keyboard alone', {pages: {'/': blogPage(SHORT)}}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await listen(page);
  await tabTo(page, ({name}) => name === 'Start Bird dog');
  await page.press('Enter');
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'ready');
  await page.waitFor(() => document.querySelector('stretch-card')?.shadowRoot?.activeElement?.textContent?.trim() === 'Pause');

  await page.press('Space');
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'paused');
  assert.equal((await focused(page)).name, 'Go on', 'the keyboard stays where it was');
  await page.press('Space');
  await page.waitFor(() => ['ready', 'running'].includes((document.querySelector('stretch-card') as HTMLElement & {status?: string}).status ?? ''));

  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'finished', {timeoutMs: 30_000});
  await page.waitFor(() => document.querySelector('stretch-card')?.shadowRoot?.activeElement?.textContent?.trim() === 'Done');
  await tabTo(page, ({name}) => name === 'Close', {most: 3});
  await page.press('Enter');
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'idle');
  await page.waitFor(() => document.querySelector('stretch-card')?.shadowRoot?.activeElement?.textContent?.trim() === 'Bird dog');
  assert.deepEqual(await heard(page), ['stretch-start bird-dog', 'stretch-complete bird-dog']);
  assert.deepEqual(await page.messages(), []);
});

inEachEngine('on the article, “This hurts” is one Tab from Pause and stops at once', {}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await listen(page);
  await tabTo(page, ({name}) => name === 'Start Bird dog');
  await page.press('Space');
  await page.waitFor(() => document.querySelector('stretch-card')?.shadowRoot?.activeElement?.textContent?.trim() === 'Pause');
  await page.press('Tab');
  assert.equal((await focused(page)).name, 'This hurts');
  await page.press('Enter');
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'paused');
  await page.waitFor(() => document.querySelector('stretch-card')?.shadowRoot?.activeElement?.textContent?.trim() === 'How much does it hurt?');
  assert.deepEqual(await heard(page), ['stretch-start bird-dog', 'stretch-stop bird-dog pain']);
});

inEachEngine('a routine by keyboard: start, next, pause, stop', {}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await listen(page);
  await tabTo(page, ({name}) => name === 'Start Five-minute desk break');
  await page.press('Enter');
  await page.waitFor(() => document.querySelector('routine-timer')?.shadowRoot?.activeElement?.textContent?.trim() === 'Pause');
  await tabTo(page, ({name}) => name === 'Go now', {most: 5});
  await page.press('Enter');
  await page.waitFor(() => (document.querySelector('routine-timer') as HTMLElement & {status?: string}).status === 'running');
  await page.press('Enter');
  await page.waitFor(() => (document.querySelector('routine-timer') as HTMLElement & {stepIndex?: number}).stepIndex === 1);
  await page.press('Shift+Tab');
  await page.press('Enter');
  await page.waitFor(() => (document.querySelector('routine-timer') as HTMLElement & {status?: string}).status === 'paused');
  await tabTo(page, ({name}) => name === 'Stop', {most: 5, key: 'Shift+Tab'});
  await page.press('Enter');
  await page.waitFor(() => (document.querySelector('routine-timer') as HTMLElement & {status?: string}).status === 'stopped');
  const events = (await heard(page)).map((text) => text.split(' ').slice(0, 2).join(' '));
  assert.deepEqual(events, ['routine-start', 'routine-step shoulder-rolls', 'routine-step seated-march', 'routine-pause', 'routine-stop reader']);
});
