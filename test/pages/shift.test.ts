// Nothing on a page jumps when our script comes late: with stretch-elements.css in its head, layout shift is 0.
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {untilShown} from './in-page.ts';
import {blogPage, inEachEngine, type Scene} from './site.ts';

const WIDTHS = [280, 360, 720, 1280];
const TEN = ['air-squat', 'bird-dog', 'cat-cow', 'chin-tuck', 'glute-bridge', 'hamstring-seated', 'rest-hook-lying', 'seated-march', 'shoulder-rolls', 'piriformis-stretch-supine'];
const card = (id: string, layout = 'card'): string => `<stretch-card exercise="${id}" layout="${layout}"><p>How to do it: ${id}</p></stretch-card>`;
const BODIES: Readonly<Record<string, string>> = {
  'one card': card('hip-flexor-half-kneeling'),
  'ten cards': TEN.map((id) => `<h2>${id}</h2>${card(id)}`).join('\n'),
  'rows and minis': TEN.slice(0, 3).map((id) => card(id, 'row') + card(id, 'mini')).join('\n'),
  figures: '<stretch-figure exercise="bird-dog"><p>Bird dog</p></stretch-figure><stretch-figure exercise="air-squat"></stretch-figure>',
  'two timers': '<routine-timer routine="desk-break-5"><p>A break</p></routine-timer><routine-timer routine="floor-reset"><p>A reset</p></routine-timer>',
  'compact timer': '<routine-timer routine="desk-break-5" layout="compact"><p>A break</p></routine-timer>',
  'own steps': `<routine-timer>${TEN.slice(0, 5).map((id) => `<routine-step exercise="${id}">${id}</routine-step>`).join('')}</routine-timer>`,
  'own steps, compact': '<routine-timer layout="compact"><h3>A break</h3><routine-step exercise="chin-tuck">Chin tuck</routine-step></routine-timer>',
  'body maps': '<body-map selectable value="lower-back"><p>Body</p></body-map><body-map highlight="hamstrings"></body-map>',
  notices: '<safety-notice><p>First</p></safety-notice><safety-notice topics="back pregnancy"><p>First</p></safety-notice><safety-notice topics="pregnancy neck"><p>First</p></safety-notice>',
  gates: '<safety-notice mode="gate"><p>First</p></safety-notice><safety-notice mode="gate" require="check" topics="pregnancy"><p>First</p></safety-notice>',
  check: '<safety-notice mode="check" topics="pregnancy"><p>First</p></safety-notice>',
};
const HEAD = '<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/dist/stretch-elements.css">';
const pageOf = (body: string): string => blogPage(`<main><p>Before</p>\n${body}\n<p id="below">Below</p></main>`, {head: HEAD});
const pages = {
  '/page.css': "html { scrollbar-width: none; } body { margin: 0 auto; max-width: 45rem; font: 17px/1.6 Georgia, 'DejaVu Serif', serif; }",
  ...Object.fromEntries(Object.entries(BODIES).map(([name, body]) => [`/${name.replaceAll(/\W+/g, '-')}.html`, pageOf(body)])),
};

/** Runs in the page: where every paragraph and heading of the site is, below ours. */
const inPlaces = (): number[] => [...document.querySelectorAll('#below, main > h2')].map((element) => element.getBoundingClientRect().top + scrollY);

/** Runs in the page: the sum of all layout shifts so far, as Chromium counts them. */
const inShift = (): Promise<number> =>
  new Promise((resolve) => {
    let sum = 0;
    const add = (list: PerformanceObserverEntryList | {getEntries(): PerformanceEntryList}): void => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & {value: number}).value;
    };
    const observer = new PerformanceObserver(add);
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => {
      add({getEntries: () => observer.takeRecords()});
      resolve(sum);
    }, 100);
  });

async function loadLate({page, engine}: Scene, what: string): Promise<string[]> {
  const before = await page.evaluate(inPlaces);
  await sleep(100);
  await page.evaluate(() => void import(`/dist/${'stretch-elements'}.js`));
  await untilShown(page);
  await sleep(100);
  const after = await page.evaluate(inPlaces);
  const problems = before.every((place, index) => Math.abs(place - (after[index] ?? 0)) < 1) ? [] : [`${what}: ${before.join()} became ${after.join()}`];
  if (engine !== 'chromium') return problems;
  const shift = await page.evaluate(inShift);
  return shift === 0 ? problems : [...problems, `${what}: layout shift ${shift}`];
}

inEachEngine('layout shift is 0 when the script comes late', {pages}, async (scene) => {
  const {page, site} = scene;
  const problems: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewport(width, 800);
    for (const name of Object.keys(BODIES)) {
      await page.goto(`${site.url}${name.replaceAll(/\W+/g, '-')}.html`);
      problems.push(...(await loadLate(scene, `${name}, ${width} px`)));
    }
  }
  assert.deepEqual(problems, []);
});

inEachEngine('layout shift of the demo is 0 while its script takes its time', {delayMs: 120, engines: ['chromium']}, async ({page, site, context}) => {
  for (const path of ['', 'plain.html', 'gallery.html']) {
    for (const width of WIDTHS) {
      await page.setViewport(width, 800);
      await page.goto(`${site.url}${path}`);
      await untilShown(page);
      await sleep(150);
      const shift = await page.evaluate(inShift);
      context.diagnostic(`/${path} at ${width} px: ${shift.toFixed(4)}`);
      assert.equal(shift, 0, `/${path} at ${width} px`);
    }
  }
});

inEachEngine('a card that is started stays as high as it was', {}, async ({page, site}) => {
  const changed: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewport(width, 800);
    await page.goto(`${site.url}plain.html`);
    await untilShown(page);
    const height = (): Promise<number> => page.evaluate(() => document.querySelector('stretch-card')?.getBoundingClientRect().height ?? 0);
    const before = await height();
    await page.evaluate(() => document.querySelector('stretch-card')?.shadowRoot?.querySelector<HTMLElement>('[part~=start]')?.click());
    await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'ready');
    await sleep(100);
    const after = await height();
    if (Math.abs(after - before) >= 1) changed.push(`${width} px: ${before} became ${after}`);
  }
  assert.deepEqual(changed, []);
});
