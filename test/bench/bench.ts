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
import {busy, heap, launch, open} from './browser.ts';
import {BLOCK_MS, driftPage, measureDrift} from './drift.ts';
import {benchPages, EXERCISE} from './pages.ts';
import {drawableOf, stillText} from './stills.ts';
import {timeDrawing} from './timing.ts';

const SLOWDOWN = 4;
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

async function load(browser: Browser, url: string, {seconds = 5, warmUp = WARM_UP_SECONDS} = {}): Promise<number> {
  const opened = await open(browser, url, {slowdown: SLOWDOWN});
  await sleep(warmUp * 1000);
  const measured = await busy(opened, seconds);
  await opened.page.close();
  return measured;
}

/** Another tab in front of it. */
async function hiddenLoad(browser: Browser, url: string): Promise<number> {
  const opened = await open(browser, url, {slowdown: SLOWDOWN});
  await sleep(2000);
  const other = await browser.newPage();
  await other.bringToFront();
  if (!(await opened.page.evaluate(() => document.hidden))) {
    const {windowId} = await opened.client.send('Browser.getWindowForTarget');
    await opened.client.send('Browser.setWindowBounds', {windowId, bounds: {windowState: 'minimized'}});
  }
  await sleep(1000);
  const isHidden = await opened.page.evaluate(() => document.hidden);
  const measured = await busy(opened, 4);
  await Promise.all([opened.page.close(), other.close()]);
  if (!isHidden) throw new Error('The tab could not be hidden');
  return measured;
}

async function loads(browser: Browser, url: string): Promise<void> {
  const unit = 'ms/s';
  const empty = put({name: 'an empty page', measured: await load(browser, `${url}empty`, {warmUp: 1, seconds: 4}), unit});
  const lottieOne = put({name: 'lottie-web, one', measured: await load(browser, `${url}lottie-1`), unit});
  put({name: 'SVG moved by CSS, one', measured: await load(browser, `${url}css-1`), unit});
  put({name: 'figure, one', measured: await load(browser, `${url}figure-1`), unit, limit: lottieOne / 4, because: 'a quarter of lottie-web'});
  const lottieMany = put({name: 'lottie-web, 100', measured: await load(browser, `${url}lottie-100`), unit});
  put({name: 'SVG moved by CSS, 100', measured: await load(browser, `${url}css-100`), unit});
  put({name: 'figure, 100', measured: await load(browser, `${url}figure-100`), unit, limit: lottieMany / 10, because: 'a tenth of lottie-web'});
  const nothing = {unit, limit: empty + NOISE, because: 'as an empty page'};
  put({name: 'figures off-screen, 100', measured: await load(browser, `${url}figure-far`, {warmUp: 3, seconds: 4}), ...nothing});
  put({name: 'figures holding, 100', measured: await load(browser, `${url}figure-holding`, {warmUp: 3, seconds: 4}), ...nothing});
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
