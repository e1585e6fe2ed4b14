// A red answer on the notice turns off Start in what is on the page, in what is added later, and in other tabs of the site.
import assert from 'node:assert/strict';
import {pressAll, untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const CARD = '<stretch-card exercise="bird-dog"><p>Bird dog</p></stretch-card>';
const TIMER = '<routine-timer routine="desk-break-5"><p>A desk break</p></routine-timer>';
const pages = {
  '/post.html': blogPage(`<safety-notice region="GB"></safety-notice>${CARD}${TIMER}`),
  // Another document of the site, opened before anything was answered: what is stored reaches it as it reaches another tab.
  '/tab.html': blogPage(CARD + TIMER),
  '/front.html': blogPage('<iframe src="/post.html" width="700" height="900"></iframe><iframe src="/tab.html" width="700" height="900"></iframe>', {head: '<script></script>'}),
};

/** Runs in the page: how many Start buttons of a document can be pressed, and how often it says what to do now. */
const inStarts = (index?: number): {readonly on: number; readonly elements: number; readonly notes: number} => {
  const root = index === undefined ? document : document.querySelectorAll('iframe')[index]?.contentDocument;
  const elements = [...(root?.querySelectorAll('stretch-card, routine-timer') ?? [])].map(({shadowRoot}) => shadowRoot);
  return {
    on: elements.filter((shadow) => shadow?.querySelector<HTMLButtonElement>('[part~=start]')?.disabled === false).length,
    elements: elements.filter((shadow) => shadow?.querySelector('[part~=title]')).length,
    notes: elements.filter((shadow) => shadow?.querySelector('[part~=note]')?.textContent?.includes('Get help now. Do not exercise.')).length,
  };
};

/** Runs in the page: opens the check of the notice, ticks the first red flag and goes on. */
const inRedAnswer = async (index?: number): Promise<string> => {
  const root = index === undefined ? document : document.querySelectorAll('iframe')[index]?.contentDocument;
  const shadow = root?.querySelector('safety-notice')?.shadowRoot;
  const find = async (selector: string): Promise<HTMLElement> => {
    for (let tries = 0; tries < 200; tries++) {
      const found = shadow?.querySelector<HTMLElement>(selector);
      if (found) return found;
      await new Promise((resolve) => { setTimeout(resolve, 25); });
    }
    throw new Error(`no ${selector}`);
  };
  (await find('[part~=check]')).click();
  (await find('input[type=checkbox]')).click();
  (await find('[part~=next]')).click();
  return shadow?.textContent ?? '';
};

inEachEngine('a red answer turns off every Start, of what is added later too', {pages, width: 720}, async ({page, site}) => {
  await page.goto(new URL('/post.html', site.url));
  await untilShown(page);
  await page.waitFor('document.querySelector("stretch-card").shadowRoot.querySelector("[part~=start]")');
  assert.deepEqual(await page.evaluate(inStarts), {on: 2, elements: 2, notes: 0});
  // One of them is under way.
  await pressAll(page, 'stretch-card', '[part~=start]');
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'ready');

  await page.evaluate(inRedAnswer);
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'idle');
  await page.waitFor(() => [...document.querySelectorAll('stretch-card, routine-timer')].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=note]')));
  assert.deepEqual(await page.evaluate(inStarts), {on: 0, elements: 2, notes: 2});

  await page.evaluate(() => {
    for (const [tag, name, id] of [['stretch-card', 'exercise', 'chin-tuck'], ['routine-timer', 'routine', 'chair-only']] as const) {
      const element = document.createElement(tag);
      element.setAttribute(name, id);
      // Whatever is pressable for a moment would be found.
      const watch = (): void => {
        if (element.shadowRoot?.querySelector<HTMLButtonElement>('[part~=start]')?.disabled === false) document.title = 'a Start was on';
        requestAnimationFrame(watch);
      };
      watch();
      document.body.append(element);
    }
  });
  await page.waitFor(() => [...document.querySelectorAll('stretch-card, routine-timer')].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=note]')));
  assert.deepEqual(await page.evaluate(inStarts), {on: 0, elements: 4, notes: 4});
  const statuses = await page.evaluate(async () => {
    const elements = [...document.querySelectorAll('stretch-card, routine-timer')] as (HTMLElement & {start(): Promise<void>; status: string})[];
    for (const element of elements) await element.start();
    return elements.map(({status}) => status);
  });
  assert.deepEqual(statuses, ['idle', 'idle', 'idle', 'idle']);
  assert.notEqual(await page.evaluate('document.title'), 'a Start was on');

  // And after a reload nothing is on for a moment either.
  await page.goto(new URL('/post.html', site.url));
  await page.waitFor(() => [...document.querySelectorAll('stretch-card, routine-timer')].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=note]')));
  assert.deepEqual(await page.evaluate(inStarts), {on: 0, elements: 2, notes: 2});
  assert.deepEqual(await page.errors(), []);
});

inEachEngine('another tab follows', {pages, width: 1440}, async ({page, site}) => {
  await page.goto(new URL('/front.html', site.url));
  await page.waitFor(() => [...document.querySelectorAll('iframe')].every(({contentDocument}) => [...(contentDocument?.querySelectorAll('stretch-card, routine-timer') ?? [])].filter(({shadowRoot}) => shadowRoot?.querySelector('[part~=start]')).length === 2), {timeoutMs: 20_000});
  assert.deepEqual(await page.evaluate(inStarts, 1), {on: 2, elements: 2, notes: 0});
  await page.evaluate(inRedAnswer, 0);
  await page.waitFor(() => [...(document.querySelectorAll('iframe')[1]?.contentDocument?.querySelectorAll('stretch-card, routine-timer') ?? [])].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=note]')));
  assert.deepEqual(await page.evaluate(inStarts, 1), {on: 0, elements: 2, notes: 2});
  assert.deepEqual(await page.errors(), []);
});

inEachEngine('a reader without answers loads nothing of it', {pages}, async ({page, site}) => {
  await page.goto(new URL('/tab.html', site.url));
  await untilShown(page);
  await page.waitFor('document.querySelector("stretch-card").shadowRoot.querySelector(".person path")');
  const asked = site.requests.map(({path}) => path).filter((path) => /heed|traits|answers|judge|conditions/.test(path));
  assert.deepEqual(asked, []);
});
