// npm run screens -- running: every phase of a followed routine and a followed card, into .screens/running/. A word more takes those alone
// whose name holds it: `npm run screens -- running upright-dark`.
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {openBrowser, type OpenOptions, type Page} from '../test/browsers/open.ts';
import {pass, passUntil, sleepFor, stopTime, timePage} from '../test/pages/virtual-time.ts';
import {serve, type Site} from './serve.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.screens/running');

interface Setting extends OpenOptions {
  readonly name: string;
  readonly page: string;
  /** Over the whole screen, as on a phone without the Fullscreen API. */
  readonly full?: boolean;
}

const upright = {width: 390, height: 844};
const onItsSide = {width: 844, height: 390};
/** What a phone's browser leaves of its screen. */
const short = {width: 375, height: 600};
const settings: readonly Setting[] = [
  {name: 'upright-light', page: '/timer.html', full: true, ...upright},
  {name: 'upright-dark', page: '/timer.html', full: true, dark: true, ...upright},
  {name: 'short', page: '/timer.html', full: true, ...short},
  {name: 'in-page-short', page: '/timer.html', ...short},
  {name: 'side-light', page: '/timer.html', full: true, ...onItsSide},
  {name: 'side-dark', page: '/timer.html', full: true, dark: true, ...onItsSide},
  {name: 'desktop', page: '/timer.html', full: true, width: 1280, height: 800},
  {name: 'in-page-280', page: '/timer.html', width: 312, height: 1000},
  {name: 'in-page-360', page: '/timer.html', width: 392, height: 1000},
  {name: 'in-page-720', page: '/timer.html', width: 752, height: 800},
  {name: 'compact-360', page: '/compact.html', width: 392, height: 660},
  {name: 'compact-720', page: '/compact.html', width: 752, height: 500},
  {name: 'rtl-upright', page: '/rtl.html', full: true, ...upright},
  {name: 'rtl-side', page: '/rtl.html', full: true, ...onItsSide},
  {name: 'forced-colours', page: '/timer.html', full: true, forcedColors: true, dark: true, ...upright},
  {name: 'large-upright', page: '/large.html', full: true, ...upright},
  {name: 'large-side', page: '/large.html', full: true, ...onItsSide},
  {name: 'still', page: '/timer.html', full: true, reducedMotion: true, ...upright},
  {name: 'card-280', page: '/card.html', width: 312, height: 640},
  {name: 'card-360', page: '/card.html', width: 392, height: 760},
  {name: 'card-dark', page: '/card.html', dark: true, width: 392, height: 760},
  {name: 'card-720', page: '/card.html', width: 752, height: 760},
  {name: 'card-upright', page: '/card-upright.html', width: 752, height: 700},
  {name: 'card-tap', page: '/card-tap.html', width: 392, height: 760},
  {name: 'card-bare', page: '/card-bare.html', width: 392, height: 760},
  {name: 'card-row', page: '/card-row.html', width: 752, height: 760},
  {name: 'card-rtl', page: '/card-rtl.html', width: 392, height: 760},
  {name: 'card-forced-colours', page: '/card.html', forcedColors: true, dark: true, width: 392, height: 760},
  {name: 'card-large', page: '/card-large.html', width: 392, height: 1100},
];

const pageOf = (body: string, {dir = 'ltr', size = 100} = {}): string => `<!doctype html><html lang="en-GB" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Running</title><link rel="icon" href="data:,">
<style>html{color-scheme:light dark;font-size:${size}%}body{margin:16px auto;padding:0 16px;max-inline-size:800px;font-family:Figtree,system-ui,sans-serif}</style>
<script type="module" src="/dist/stretch-elements.js"></script></head><body>${body}</body></html>`;
/** A routine with a held exercise for each side, and one that waits for a tap. */
const TIMER = '<routine-timer routine="sciatica-friendly"></routine-timer>';
const SIDED_STEP = 5;
const TAPPED_STEP = 8;
const CARD = '<stretch-card exercise="knee-to-chest-single"></stretch-card>';

const site = await serve({
  folders: {'/dist/': join(root, 'dist')},
  pages: {
    ...timePage,
    '/timer.html': pageOf(TIMER),
    '/compact.html': pageOf(TIMER.replace('>', ' layout="compact">')),
    '/rtl.html': pageOf(TIMER, {dir: 'rtl'}),
    '/large.html': pageOf(TIMER, {size: 200}),
    '/card.html': pageOf(CARD),
    '/card-upright.html': pageOf('<stretch-card exercise="hip-flexor-half-kneeling"></stretch-card>'),
    '/card-tap.html': pageOf('<stretch-card exercise="log-roll"></stretch-card>'),
    '/card-bare.html': pageOf('<stretch-card exercise="knee-to-chest-single" hide="figure steps dose cautions"></stretch-card>'),
    '/card-row.html': pageOf('<stretch-card exercise="knee-to-chest-single" layout="row"></stretch-card>'),
    '/card-rtl.html': pageOf(CARD, {dir: 'rtl'}),
    '/card-large.html': pageOf(CARD, {size: 200}),
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

type Shoot = (what: string) => Promise<void>;

/** Runs in the page. */
const inStep = (step: number): boolean => {
  const timer = document.querySelector('routine-timer');
  while (timer && timer.stepIndex < step) timer.next();
  return timer !== null;
};
const inStatus = (status: string): boolean => document.querySelector<HTMLElement & {status?: string}>('routine-timer, stretch-card')?.status === status;
const inClose = (): void => { document.querySelector('routine-timer, stretch-card')?.shadowRoot?.querySelector('dialog')?.close(); };

const comesTo = (page: Page, start: string): Promise<boolean> =>
  passUntil(page, inPhase, {args: [start], mostSeconds: 240}).then(() => true, () => false);

async function phases(page: Page, shoot: Shoot): Promise<void> {
  await pass(page, 1.2);
  await shoot('01-get-ready');
  if (await page.evaluate(inStep, SIDED_STEP)) {
    await pass(page, 1.2);
    await shoot('02-rest');
  }
  for (const [name, start] of [['03-move', 'Move'], ['04-hold', 'Hold'], ['05-release', 'Come back'], ['06-switch', 'Switch']] as const) {
    // What is done once and at the reader's pace is not held, and has one side.
    if (!(await comesTo(page, start))) continue;
    await pass(page, 1.2);
    await shoot(name);
  }
  await comesTo(page, 'Hold');
}

async function waits(page: Page, shoot: Shoot): Promise<void> {
  await press(page, 'Pause');
  await shoot('07-paused');
  await press(page, 'Go on');
  await sleepFor(page, 3600);
  await pass(page, 1);
  await shoot('08-welcome-back');
  await press(page, 'Sound and pace');
  await page.waitFor(() => document.querySelector('routine-timer, stretch-card')?.shadowRoot?.querySelector('dialog.settings[open]'));
  await shoot('09-settings');
  await page.evaluate(inClose);
  await press(page, 'When to stop');
  await shoot('10-signs');
  await page.evaluate(inClose);
  if (!(await page.evaluate(inPress, 'Go on'))) await pass(page, 1);
}

async function pains(page: Page, shoot: Shoot): Promise<void> {
  await press(page, 'This hurts');
  await shoot('11-hurts-level');
  await press(page, '2');
  await shoot('12-hurts-kind');
  await press(page, 'Mild');
  await shoot('13-hurts-mild');
  await press(page, 'Back');
  await press(page, 'Back');
  await press(page, '5');
  await press(page, 'Mild');
  await shoot('14-hurts-more');
  await press(page, 'Back');
  await press(page, 'Back');
  await press(page, '8');
  await shoot('15-hurts-end');
  await press(page, 'Close');
}

async function ends(page: Page, shoot: Shoot): Promise<void> {
  await passUntil(page, inStatus, {args: ['finished'], stepSeconds: 20, mostSeconds: 2400});
  await shoot('17-done');
  await press(page, '3');
  await press(page, 'Keep in my journal');
  await shoot('18-kept');
}

async function start(page: Page, full: boolean): Promise<void> {
  await page.evaluate(inPress, 'Start');
  await page.waitFor(() => document.querySelector('routine-timer, stretch-card')?.matches(':state(following)'));
  if (full) await page.evaluate(inPress, 'Full screen');
}

async function walkThrough(page: Page, {name, page: path, full = false}: Setting, {url}: Site): Promise<void> {
  const shoot = async (what: string): Promise<void> => {
    // Sheets and dialogs rise in a quarter of a second of the browser's own time.
    if (Number(what.slice(0, 2)) >= 9) await sleep(300);
    await page.screenshot(join(folder, `${name}-${what}.png`));
  };
  await page.goto(new URL(path, url).href);
  // A compact timer shows no figure before it is started, a card without one never.
  const inShown = (): unknown => document.querySelector('routine-timer, stretch-card')?.shadowRoot?.querySelector('.person path, [part~=start]');
  await page.waitFor(inShown, {timeoutMs: 20_000});
  // Stills are drawn one after another.
  await sleep(500);
  await shoot('00-resting');
  if (full) await page.evaluate(() => { Object.assign(Element.prototype, {requestFullscreen: undefined}); });
  await start(page, full);
  await stopTime(page);
  await phases(page, shoot);
  await waits(page, shoot);
  await pains(page, shoot);
  await start(page, full);
  await page.evaluate(inStep, TAPPED_STEP);
  await pass(page, 20);
  if (await page.evaluate(() => document.querySelector('routine-timer, stretch-card')?.shadowRoot?.querySelector('[part~=done]') != null)) {
    await pass(page, 100);
    await shoot('16-tap');
    await press(page, 'Done');
  }
  await ends(page, shoot);
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
