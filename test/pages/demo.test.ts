// The demo pages as readers meet them: nothing on the console, no accessibility violation, no scrolling sideways, targets for thumbs.
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {pressAll, untilShown} from './in-page.ts';
import {inEachEngine, type Scene} from './site.ts';

const folders = {'/axe/': join(import.meta.dirname, '../../node_modules/axe-core')};
const PATHS = ['', 'gallery.html', 'plain.html'];
const WIDTHS = [280, 360, 720, 1280];

/** Runs in the page: what axe objects to, as `rule: elements`. */
const inAxe = async (): Promise<string[]> => {
  interface Axe {
    run(options: object): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]}>;
  }
  const {axe} = window as unknown as {axe: Axe};
  const {violations} = await axe.run({resultTypes: ['violations'], iframes: false});
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary?.split('\n')[1] ?? ''}`));
};

const loadAxe = ({page}: Scene): Promise<unknown> =>
  page.evaluate(() => new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/axe/axe.min.js';
    script.addEventListener('load', () => { resolve(); });
    script.addEventListener('error', () => { reject(new Error('no axe')); });
    document.head.append(script);
  }));

/** Runs in the page: buttons and links on their own that are smaller than 44 px, and what reaches out of the page sideways. */
const inSizes = (): {small: string[]; wide: string[]} => {
  const roots = [document, ...[...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot).filter((root) => root !== null)];
  const buttons = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, [role=button], [role=slider], summary')]);
  const seen = buttons.filter((button) => button.checkVisibility());
  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*:not(svg *)')]);
  /** What a reader can scroll on its own may be wider than the page. */
  const scrollsAlone = (element: HTMLElement): boolean => element.parentElement?.closest('#areas') != null;
  const hasRoom = (element: HTMLElement): boolean => element.getBoundingClientRect().width > 1 && element.checkVisibility() && !scrollsAlone(element);
  const edge = document.documentElement.clientWidth + 1;
  const wide = all.filter((element) => hasRoom(element) && (element.getBoundingClientRect().right > edge || element.getBoundingClientRect().left < -1));
  const name = (element: HTMLElement): string => `${element.localName}.${element.className} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}`;
  const small = seen.filter((button) => button.offsetWidth < 44 || button.offsetHeight < 44);
  const scrolls = document.documentElement.scrollWidth > document.documentElement.clientWidth ? [`page: ${document.documentElement.scrollWidth} px`] : [];
  return {small: small.map(name), wide: [...scrolls, ...wide.map(name)].slice(0, 5)};
};

for (const dark of [false, true]) {
  inEachEngine(`the demo in ${dark ? 'dark' : 'light'}: quiet console, no axe violation, nothing too wide or too small`, {folders, dark}, async (scene) => {
    const {page, site} = scene;
    const problems: string[] = [];
    for (const path of PATHS) {
      await page.goto(`${site.url}${path}`);
      await untilShown(page);
      assert.equal(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), dark);
      await loadAxe(scene);
      for (const width of WIDTHS) {
        await page.setViewport(width, 800);
        const where = `/${path} at ${width} px`;
        // The gallery is the same card many times: its widths are checked, its rules once.
        if (path !== 'gallery.html' || width === 360) problems.push(...(await page.evaluate(inAxe)).map((text) => `${where}: ${text}`));
        const {small, wide} = await page.evaluate(inSizes);
        problems.push(...small.map((text) => `${where}: smaller than 44 px: ${text}`), ...wide.map((text) => `${where}: too wide: ${text}`));
      }
    }
    assert.deepEqual(problems, []);
    assert.deepEqual(await page.messages(), []);
  });
}

inEachEngine('what readers open and start on the article is as accessible, and as quiet', {folders, width: 360}, async (scene) => {
  const {page, site} = scene;
  await page.goto(site.url);
  await untilShown(page);
  await loadAxe(scene);
  await pressAll(page, 'stretch-card', '[aria-expanded=false]');
  await page.waitFor(() => [...document.querySelectorAll('stretch-card:not([layout=mini])')].every((card) => card.shadowRoot?.querySelector('[aria-expanded=true]')));
  const opened = await page.evaluate(inAxe);
  await pressAll(page, 'stretch-card, routine-timer', '[part~=start]');
  // One session at a time: those that were started before wait.
  await page.waitFor(() => {
    const all = [...document.querySelectorAll<HTMLElement & {status?: string}>('stretch-card, routine-timer')].map(({status}) => status);
    return all.filter((status) => status === 'ready').length === 1 && all.filter((status) => status === 'paused').length === all.length - 1;
  });
  const {small, wide} = await page.evaluate(inSizes);
  const started = await page.evaluate(inAxe);
  await pressAll(page, 'stretch-card, routine-timer', '[part~=hurts]');
  // All ask how much. A sheet that still fades in is read too pale.
  await page.waitFor(() => [...document.querySelectorAll('stretch-card, routine-timer')].every(({shadowRoot}) => {
    const sheet = shadowRoot?.querySelector('.sheet');
    return sheet && getComputedStyle(sheet).opacity === '1';
  }));
  const stopped = await page.evaluate(inAxe);
  assert.deepEqual({opened, started, stopped, small, wide}, {opened: [], started: [], stopped: [], small: [], wide: []});
  assert.deepEqual(await page.messages(), []);
});
