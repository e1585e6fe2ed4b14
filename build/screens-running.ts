// npm run screens -- running: every phase of a followed routine and a followed card, into .screens/running/. A word more takes those alone
// whose name holds it: `npm run screens -- running upright-dark`.
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {openBrowser, type OpenOptions, type Page} from '../test/browsers/open.ts';
import {pass, passUntil, stopTime, timePage} from '../test/pages/virtual-time.ts';
import {serve, type Site} from './serve.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.screens/running');

interface Setting extends OpenOptions {
  readonly name: string;
  readonly page: string;
  /** Over the whole screen, as on a phone without the Fullscreen API. */
  readonly full?: boolean;
}

const upright = {width: 360, height: 740};
const onItsSide = {width: 740, height: 360};
const settings: readonly Setting[] = [
  {name: 'upright-light', page: '/timer.html', full: true, ...upright},
  {name: 'upright-dark', page: '/timer.html', full: true, dark: true, ...upright},
  {name: 'side-light', page: '/timer.html', full: true, ...onItsSide},
  {name: 'side-dark', page: '/timer.html', full: true, dark: true, ...onItsSide},
  {name: 'in-page-360', page: '/timer.html', width: 360, height: 1000},
  {name: 'in-page-1280', page: '/timer.html', width: 1280, height: 800},
  {name: 'compact-360', page: '/compact.html', width: 360, height: 500},
  {name: 'compact-1280', page: '/compact.html', width: 1280, height: 400},
  {name: 'rtl', page: '/rtl.html', full: true, ...upright},
  {name: 'forced-colours', page: '/timer.html', full: true, forcedColors: true, dark: true, ...upright},
  {name: 'large-text', page: '/large.html', full: true, ...upright},
  {name: 'card-280', page: '/card.html', width: 296, height: 640},
  {name: 'card-360', page: '/card.html', width: 392, height: 700},
  {name: 'card-dark', page: '/card.html', dark: true, width: 392, height: 700},
  {name: 'card-1280', page: '/card.html', width: 820, height: 760},
];

const pageOf = (body: string, {dir = 'ltr', size = 100} = {}): string => `<!doctype html><html lang="en-GB" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Running</title><link rel="icon" href="data:,">
<style>html{color-scheme:light dark;font-size:${size}%}body{margin:16px auto;padding:0 16px;max-inline-size:800px;font-family:Figtree,system-ui,sans-serif}</style>
<script type="module" src="/dist/stretch-elements.js"></script></head><body>${body}</body></html>`;
const TIMER = '<routine-timer routine="floor-reset"></routine-timer>';

const site = await serve({
  folders: {'/dist/': join(root, 'dist')},
  pages: {
    ...timePage,
    '/timer.html': pageOf(TIMER),
    '/compact.html': pageOf(TIMER.replace('>', ' layout="compact">')),
    '/rtl.html': pageOf(TIMER, {dir: 'rtl'}),
    '/large.html': pageOf(TIMER, {size: 200}),
    '/card.html': pageOf('<stretch-card exercise="knee-to-chest-single"></stretch-card>'),
  },
});

/** Runs in the page: presses the first button of that name in the element. */
const inPress = (name: string): boolean => {
  const host = document.querySelector('routine-timer, stretch-card');
  const buttons = [...(host?.shadowRoot?.querySelectorAll('button') ?? [])];
  const named = (button: Element): string => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim().replace(/\s+/g, ' ');
  const button = buttons.find((candidate) => named(candidate).startsWith(name));
  button?.click();
  return button !== undefined;
};

/** Runs in the page: whether the phase shown begins so. */
const inPhase = (start: string): boolean =>
  document.querySelector('routine-timer, stretch-card')?.shadowRoot?.querySelector('[part~=phase]')?.textContent?.trim().startsWith(start) ?? false;

async function press(page: Page, name: string): Promise<void> {
  if (!(await page.evaluate(inPress, name))) throw new Error(`No button ${name}`);
  await pass(page, 0.01);
}

async function phases(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  for (const [name, start] of [['get-ready', 'Get ready'], ['move', 'Move'], ['hold', 'Hold'], ['release', 'Come back'], ['switch', 'Switch'], ['rest', 'Rest']] as const) {
    const found = await passUntil(page, inPhase, {args: [start], mostSeconds: 240}).then(() => true, () => false);
    if (!found) continue;
    await pass(page, 1.2);
    await shoot(name);
  }
}

async function pains(page: Page, shoot: (name: string) => Promise<void>): Promise<void> {
  await press(page, 'This hurts');
  await shoot('hurts-1-level');
  await press(page, '2');
  await shoot('hurts-2-kind');
  await press(page, 'Mild');
  await shoot('hurts-3-mild');
  await press(page, 'Back');
  await press(page, 'Back');
  await press(page, '5');
  await press(page, 'Mild');
  await shoot('hurts-3-more');
  await press(page, 'Back');
  await press(page, 'Back');
  await press(page, 'Close, and');
}

async function walkThrough(page: Page, {name, page: path, full}: Setting, {url}: Site): Promise<void> {
  const shoot = async (what: string): Promise<void> => {
    // Sheets rise in a quarter of a second of the browser's own time.
    if (what.startsWith('hurts')) await sleep(300);
    await page.screenshot(join(folder, `${name}-${what}.png`));
  };
  await page.goto(new URL(path, url).href);
  await page.waitFor(() => document.querySelector('routine-timer, stretch-card')?.shadowRoot?.querySelector('.person path'), {timeoutMs: 20_000});
  await shoot('resting');
  if (full) await page.evaluate(() => { Object.assign(Element.prototype, {requestFullscreen: undefined}); });
  await page.evaluate(inPress, 'Start');
  await page.waitFor(() => document.querySelector('routine-timer, stretch-card')?.matches(':state(following)'));
  await stopTime(page);
  if (full) await press(page, 'Full screen');
  await phases(page, shoot);
  if (path !== '/card.html') await passUntil(page, inPhase, {args: ['Hold'], mostSeconds: 240});
  await press(page, 'Pause');
  await shoot('paused');
  if (path === '/card.html') await press(page, 'Go on');
  await pains(page, shoot);
  await press(page, 'This hurts');
  await press(page, '8');
  await shoot('hurts-4-end');
  await press(page, 'Close');
  await page.evaluate(inPress, 'Start');
  await passUntil(page, () => document.querySelector('routine-timer, stretch-card')?.matches(':state(following)'));
  if (full) await press(page, 'Full screen');
  await passUntil(page, () => (document.querySelector('routine-timer, stretch-card') as HTMLElement & {status?: string}).status === 'finished', {stepSeconds: 20, mostSeconds: 1800});
  await shoot('done');
  if (await page.evaluate(inPress, '3')) {
    await page.evaluate(inPress, 'Keep in my journal');
    await pass(page, 0.1);
    await shoot('kept');
  }
}

const wanted = process.argv.at(-1) ?? '';
const chosen = settings.filter(({name}) => name.includes(wanted));
try {
  for (const setting of chosen.length ? chosen : settings) {
    await using page = await openBrowser('chromium', setting);
    await walkThrough(page, setting, site).catch((error: unknown) => { console.error(setting.name, error); });
    for (const {level, text} of await page.messages('error', 'warn')) console.error(setting.name, level, text);
    console.log(setting.name);
  }
} finally {
  await site.close();
}
