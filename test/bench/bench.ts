// npm run bench (or `npm run bench -- loads heap`; `drift` takes ten minutes and runs only if it is asked for): what a moving figure costs a reader's device, beside lottie-web's light player and an SVG moved by CSS, in one run.
// Chromium with the processor slowed four times stands for a cheap phone. All is measured on this machine now: it is the ratios that count.
import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Browser} from 'puppeteer-core';
import {readExercises} from '../../build/records.ts';
import {serve} from '../../build/serve.ts';
import type {Exercise} from '../../src/catalogue/schema.ts';
import {createFigure, type Figure} from '../../src/figure/index.ts';
import {brotli, pageCode, wholeCode} from './code.ts';
import {busy, heap, launch, open, type Load, type Opened} from './browser.ts';
import {BLOCK_MS, driftPage, measureDrift} from './drift.ts';
import {benchPages, EXERCISE} from './pages.ts';
import {drawableOf, stillText} from './stills.ts';
import {timeDrawing} from './timing.ts';

const SLOWDOWN = 4;
/** Frames a second of most screens. */
const SCREEN_FRAMES = 60;
const ROUNDS = 5;
/** Frames are computed in the first laps of a movement; a reader looks at later ones. */
const WARM_UP_SECONDS = 8;
/** What no picture at all costs varies by about so much (ms/s). */
const NOISE = 3;

interface Row {
  readonly name: string;
  readonly measured: number;
  readonly unit: string;
  /** Not above this; without it the row is for comparison. */
  readonly limit?: number;
  /** What the limit is made of. */
  readonly because?: string;
}
const rows: Row[] = [];
const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
const isMet = ({measured, limit}: Row): boolean => limit === undefined || measured <= limit;
function print(row: Row): void {
  const {name, measured, unit, limit, because} = row;
  const start = `${name.padEnd(36)}${number(measured).padStart(9)} ${unit}`;
  if (limit === undefined) {
    console.log(start);
    return;
  }
  const share = `${(measured / limit).toFixed(2)} of it`;
  console.log(`${start.padEnd(56)}≤ ${number(limit).padEnd(9)}${isMet(row) ? '✓' : '✗'} ${share}${because ? ` (${because})` : ''}`);
}

function put(row: Row): number {
  rows.push(row);
  print(row);
  return row.measured;
}

const root = join(import.meta.dirname, '../..');
if (!existsSync(join(root, 'dist/stretch-elements.js'))) throw new Error('Nothing is built yet: npm run build');
// A copy, so that a build that runs meanwhile changes nothing.
const dist = mkdtempSync(join(tmpdir(), 'stretch-bench-'));
cpSync(join(root, 'dist'), dist, {recursive: true});

// Those that the build knows.
const built = new Set(readdirSync(join(dist, 'data'), {recursive: true}).map((file) => basename(String(file), '.js')));
const exercises = (readExercises() as unknown as readonly Exercise[]).filter(({figure, id}) => figure && built.has(id));
const drawable = drawableOf(exercises);

function movingPaths(figure: Figure): number {
  const [start, hold] = [figure.draw(0), figure.draw(figure.keyframeCount - 1)];
  return start.filter(({d}, i) => d !== hold[i]?.d).length;
}

function bytes(code: string): void {
  put({name: 'code of the figure', measured: brotli(code), unit: 'B brotli', limit: 12_000});
  const specs = JSON.stringify(drawable.map(({written}) => written));
  put({name: 'keyframes of an exercise, bundled', measured: brotli(specs) / drawable.length, unit: 'B brotli', limit: 100});
  const stills = drawable.map((each) => brotli(stillText(each)));
  put({name: 'prerendered still, the largest', measured: Math.max(...stills), unit: 'B brotli', limit: 4000});
}

async function ready(browser: Browser, url: string, warmUp = WARM_UP_SECONDS): Promise<Opened> {
  const opened = await open(browser, url);
  await sleep(warmUp * 1000);
  return opened;
}

/** In turns, so that all of them meet the machine in the same moods; of each the run in the middle. */
async function loadsOf(browser: Browser, urls: readonly string[], {seconds = 4, warmUp = WARM_UP_SECONDS} = {}): Promise<Load[]> {
  const pages: Opened[] = [];
  for (const url of urls) pages.push(await ready(browser, url, warmUp));
  const runs: Load[][] = urls.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, opened] of pages.entries()) runs[i]?.push(await busy(opened, {seconds, slowdown: SLOWDOWN}));
  }
  for (const {page} of pages) await page.close();
  return runs.map((list) => list.sort((a, b) => a.milliseconds - b.milliseconds)[ROUNDS >> 1] ?? {milliseconds: NaN, frames: NaN});
}

/** Another tab in front of it. */
async function hiddenLoad(browser: Browser, url: string): Promise<number> {
  const opened = await ready(browser, url, 2);
  const other = await browser.newPage();
  await other.bringToFront();
  if (!(await opened.page.evaluate(() => document.hidden))) {
    const {windowId} = await opened.client.send('Browser.getWindowForTarget');
    await opened.client.send('Browser.setWindowBounds', {windowId, bounds: {windowState: 'minimized'}});
  }
  await sleep(1000);
  const isHidden = await opened.page.evaluate(() => document.hidden);
  const {milliseconds} = await busy(opened, {seconds: 4, slowdown: SLOWDOWN, inFront: false});
  await Promise.all([opened.page.close(), other.close()]);
  if (!isHidden) throw new Error('The tab could not be hidden');
  return milliseconds;
}

/**
 * lottie-web asks for every frame of the screen. A machine that is busy with something else gives it fewer, and then it seems to take less: so it is
 * counted with all of them, but with no more than all of a second.
 */
const atFullRate = ({milliseconds, frames}: Load): number => Math.min(1000, (milliseconds * SCREEN_FRAMES) / frames);

async function loads(browser: Browser, url: string): Promise<void> {
  const unit = 'ms/s';
  const each = (names: readonly string[]): Promise<Load[]> => loadsOf(browser, names.map((name) => url + name));
  const zero: Load = {milliseconds: NaN, frames: NaN};
  const {milliseconds: empty} = (await loadsOf(browser, [`${url}empty`], {warmUp: 1}))[0] ?? zero;
  put({name: 'an empty page', measured: empty, unit});
  const shares = [['1', 'one', 4, 'a quarter of lottie-web'], ['100', '100', 10, 'a tenth of lottie-web']] as const;
  for (const [count, name, share, because] of shares) {
    const [lottie = zero, css = zero, figure = zero] = await each([`lottie-${count}`, `css-${count}`, `figure-${count}`]);
    const most = put({name: `lottie-web, ${name}`, measured: atFullRate(lottie), unit: `${unit} (${number(lottie.milliseconds)} at ${lottie.frames.toFixed(0)} frames/s)`});
    put({name: `SVG moved by CSS, ${name}`, measured: css.milliseconds, unit});
    put({name: `figure, ${name} (${figure.frames.toFixed(0)} frames/s)`, measured: figure.milliseconds, unit, limit: most / share, because});
  }
  const nothing = {unit, limit: empty + NOISE, because: 'as an empty page'};
  const resting = async (page: string): Promise<number> => (await loadsOf(browser, [url + page], {warmUp: 3}))[0]?.milliseconds ?? NaN;
  put({name: 'figures off-screen, 100', measured: await resting('figure-far'), ...nothing});
  put({name: 'figures holding, 100', measured: await resting('figure-holding'), ...nothing});
  put({name: 'figures in a hidden tab, 100', measured: await hiddenLoad(browser, `${url}figure-100`), ...nothing});
}

async function heaps(browser: Browser, url: string): Promise<void> {
  const sizes: number[] = [];
  for (const path of ['cards-few', 'cards-many']) {
    const opened = await open(browser, url + path);
    // A reader scrolls past all of them, and each moves for a while.
    const height = await opened.page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 900) {
      await opened.page.evaluate((top) => scrollTo(0, top), y);
      await sleep(300);
    }
    await sleep(500);
    sizes.push(await heap(opened));
    await opened.page.close();
  }
  const [few = 0, many = 0] = sizes;
  put({name: 'heap of one more card', measured: (many - few) / 100 / 1024, unit: 'KiB', limit: 80});
}

async function timings(browser: Browser, url: string): Promise<void> {
  const {page} = await open(browser, `${url}empty`);
  const {frame, still, grown} = await timeDrawing(page, drawable);
  put({name: 'one frame drawn live, median', measured: frame, unit: 'ms', limit: 1});
  put({name: 'first still of a card, median', measured: still, unit: 'ms', limit: 4});
  put({name: 'kept after 2000 frames', measured: grown / 1024, unit: 'KiB', limit: 64, because: 'nothing that grows'});
  await page.close();
}

async function drift(browser: Browser, url: string): Promise<void> {
  const {changes, mostError, mostLate, medianLate, mostBehind} = await measureDrift(browser, `${url}drift`);
  put({name: 'changes of phase', measured: changes, unit: 'in ten minutes'});
  put({name: 'own time off the wall clock, most', measured: mostError, unit: 'ms', limit: 50});
  put({name: 'shown after it could be, median', measured: medianLate, unit: 'ms'});
  put({name: 'shown after it could be, most', measured: mostLate, unit: 'ms', limit: 50});
  put({name: 'shown after it was due, most', measured: mostBehind, unit: 'ms', limit: BLOCK_MS + 50, because: `${BLOCK_MS} ms of something else and 50`});
}

const sample = drawable[exercises.findIndex(({id}) => id === EXERCISE)];
if (!sample) throw new Error(`No exercise ${EXERCISE}`);
const paths = movingPaths(createFigure(sample.spec, sample.highlights));
const pages = benchPages(paths, exercises.map(({id}) => id), await wholeCode());
const site = await serve({folders: {'/dist/': dist}, pages: {...pages, '/drift': driftPage}});
const browser = await launch();
try {
  console.log(`${await browser.version()}, slowed ${SLOWDOWN} times; ${EXERCISE} with ${paths} moving paths; ${exercises.length} exercises`);
  const parts = {
    bytes: async () => { bytes(await pageCode()); },
    timings: () => timings(browser, site.url),
    loads: () => loads(browser, site.url),
    heap: () => heaps(browser, site.url),
  };
  const asked = process.argv.slice(2);
  for (const [name, measure] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await measure();
  if (asked.includes('drift')) await drift(browser, site.url);
} finally {
  await browser.close();
  await site.close();
  rmSync(dist, {recursive: true});
}
const targets = rows.filter(({limit}) => limit !== undefined);
const failed = targets.filter((row) => !isMet(row)).length;
console.log(`${targets.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
