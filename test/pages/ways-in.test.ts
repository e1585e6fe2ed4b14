// The ways into a page: how few requests and round trips they take, what they leave alone, and what happens when one fails.
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Served} from '../../build/serve.ts';
import {untilMoving, untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const CARD = '<stretch-card exercise="bird-dog"><p>On hands and knees.</p></stretch-card>';
const ours = (requests: readonly Served[]): Served[] => requests.filter(({path}) => path.startsWith('/dist/'));
const paths = (requests: readonly Served[]): string[] => ours(requests).map(({path}) => path.replace('/dist/', ''));

/** Requests that were answered within half a delay of each other went out together. */
function roundTrips(requests: readonly Served[], delayMs: number): number {
  let count = 0;
  let last = -Infinity;
  for (const {at} of requests) {
    if (at - last > delayMs / 2) count++;
    last = at;
  }
  return count;
}

const DELAY = 400;
inEachEngine(
  'a card moves after two round trips and six requests',
  {pages: {'/': blogPage(CARD)}, delayMs: DELAY},
  async ({page, site, context}) => {
    await page.goto(site.url);
    await untilMoving(page, 'stretch-card');
    const requests = ours(site.requests);
    context.diagnostic(`${requests.length} requests, ${roundTrips(requests, DELAY)} round trips`);
    assert.ok(requests.length <= 6, paths(requests).join('\n'));
    assert.equal(roundTrips(requests, DELAY), 2, requests.map(({path, at}) => `${at.toFixed(0)} ${path}`).join('\n'));
    assert.deepEqual(await page.messages(), []);
  },
);

inEachEngine('only what a page uses is loaded', {pages: {'/': blogPage('<p>No exercise here.</p><x-other></x-other>')}}, async ({page, site}) => {
  await page.goto(site.url);
  await sleep(300);
  assert.deepEqual(paths(site.requests), ['stretch-elements.js']);

  await page.evaluate(() => {
    const notice = document.createElement('safety-notice');
    document.body.append(notice);
  });
  await untilShown(page);
  const loaded = paths(site.requests).join(' ');
  assert.doesNotMatch(loaded, /stretch-card|stretch-figure|routine-timer|figure/);
  assert.deepEqual(await page.messages(), []);
});

inEachEngine('tags that come later are found, deep inside what is added', {pages: {'/': blogPage('<main></main>')}}, async ({page, site}) => {
  await page.goto(site.url);
  await page.evaluate(() => {
    const section = document.createElement('section');
    const card = document.createElement('stretch-card');
    card.setAttribute('exercise', 'air-squat');
    section.append(card);
    document.querySelector('main')?.append(section);
  });
  await untilMoving(page, 'stretch-card');
  assert.deepEqual(await page.messages(), []);
});

// By its letters it would have the code of an exercise, and it leads out of the folder of the data.
const stray = '../../x52926';
inEachEngine('what is no id is never asked for as a file', {pages: {'/': blogPage(`<stretch-card exercise="${stray}"><p>Mine.</p></stretch-card>`)}}, async ({page, site}) => {
  await page.goto(site.url);
  await page.waitFor(() => document.querySelector('stretch-card')?.matches(':state(error)') ?? false);
  assert.deepEqual(site.requests.filter(({path}) => path.includes('/x')), []);
});

const VERSIONED = blogPage(CARD, {head: '<script type="module" src="/dist/stretch-elements.js?ver=6.5"></script>'});
inEachEngine('a version number behind the address of the script fetches nothing twice', {pages: {'/': VERSIONED}}, async ({page, site}) => {
  await page.goto(site.url);
  await untilMoving(page, 'stretch-card');
  const loaded = paths(site.requests);
  assert.deepEqual(loaded, [...new Set(loaded)]);
  assert.deepEqual(await page.messages(), []);
});

inEachEngine('where the parts of the script are missing, readers get the children', {pages: {'/': blogPage(CARD)}, missing: '/dist/chunks/'}, async ({page, site}) => {
  await page.goto(site.url);
  await page.waitFor(() => document.querySelector('stretch-card:not(:defined)') !== null);
  await sleep(400);
  const height = await page.evaluate(() => document.querySelector('stretch-card p')?.getBoundingClientRect().height ?? 0);
  assert.ok(height > 10, 'the children are shown');
  const uncaught = (await page.errors()).filter((text) => !/Failed to load|Request failed|404|not allowed|MIME|blocked/i.test(text));
  assert.deepEqual(uncaught, []);
});

inEachEngine('an exercise that cannot be fetched leaves the children in sight', {pages: {'/': blogPage(CARD)}, missing: '/dist/data/'}, async ({page, site}) => {
  await page.goto(site.url);
  await page.waitFor(() => document.querySelector('stretch-card')?.matches(':state(error)'));
  const height = await page.evaluate(() => document.querySelector('stretch-card p')?.getBoundingClientRect().height ?? 0);
  assert.ok(height > 10, 'the children are shown');
  const warnings = (await page.messages('warn')).filter(({text}) => text.startsWith('<stretch-card>'));
  assert.equal(warnings.length, 1, JSON.stringify(warnings));
});

const ALL = `${CARD}<stretch-figure exercise="air-squat"></stretch-figure><routine-timer routine="desk-break-5"></routine-timer><safety-notice></safety-notice>`;
const BUNDLE = blogPage(ALL, {head: '<script src="/dist/stretch-elements.bundle.js"></script>'});
inEachEngine('the bundle is one classic script and one request, all four elements in it', {pages: {'/': BUNDLE}}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await untilMoving(page, 'stretch-card');
  await page.click('stretch-card >>> [part~=start]');
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'ready');
  assert.deepEqual(paths(site.requests), ['stretch-elements.bundle.js']);
  assert.deepEqual(await page.messages(), []);
});

const BUNDLE_LAST = `${blogPage(CARD, {head: '<meta name="x">'}).replace('</body>', '<script src="/dist/stretch-elements.bundle.js"></script></body>')}`;
inEachEngine('the bundle at the end of the body finds the tags before it', {pages: {'/': BUNDLE_LAST}}, async ({page, site}) => {
  await page.goto(site.url);
  await untilMoving(page, 'stretch-card');
  assert.deepEqual(await page.messages(), []);
});

const ALONE = blogPage(`${CARD}<safety-notice></safety-notice>`, {head: '<script type="module" src="/dist/elements/stretch-card.js"></script>'});
inEachEngine('one element by its own module, and no other', {pages: {'/': ALONE}}, async ({page, site}) => {
  await page.goto(site.url);
  await untilMoving(page, 'stretch-card');
  assert.deepEqual(await page.evaluate(() => ['stretch-card', 'safety-notice', 'routine-timer', 'stretch-figure'].filter((tag) => customElements.get(tag))), ['stretch-card']);
  assert.deepEqual(await page.messages(), []);
});
