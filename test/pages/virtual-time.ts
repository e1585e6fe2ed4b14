// Time in the hand of a page test: minutes of a session pass in milliseconds. The same fake as in the tests of elements.
import {readFileSync} from 'node:fs';
import {stripTypeScriptTypes} from 'node:module';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Page} from '../browsers/open.ts';

const source = readFileSync(join(import.meta.dirname, '../elements/time.ts'), 'utf8');

/** To be served with the page: `pages: {...timePage, '/': …}`. */
export const timePage: Readonly<Record<string, string>> = {'/virtual-time.js': stripTypeScriptTypes(source)};

/** The clock of a page ticks ten times a second: its last real timer has fired by then. */
const LAST_TIMER_MS = 200;

/** From now on time stands still. */
export async function stopTime(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const path = '/virtual-time.js';
    const {FakeTime} = (await import(path)) as {FakeTime: new () => unknown};
    Object.assign(window, {time: new FakeTime()});
  });
  await sleep(LAST_TIMER_MS);
}

/** So many seconds go by; every timer fires when it is due. */
export async function pass(page: Page, seconds: number): Promise<void> {
  await page.evaluate((passed: number) => (window as unknown as {time: {pass(seconds: number): Promise<void>}}).time.pass(passed), seconds);
}

/** So many seconds go by without any timer, as in a tab that is hidden or sleeps. */
export async function sleepFor(page: Page, seconds: number): Promise<void> {
  await page.evaluate((passed: number) => { (window as unknown as {time: {sleep(seconds: number): void}}).time.sleep(passed); }, seconds);
}

/** Lets time pass, a step of so many seconds each time, until something is so in the page. */
export async function passUntil<Args extends readonly unknown[]>(
  page: Page, isSo: (...args: Args) => unknown, {stepSeconds = 0.5, mostSeconds = 900, args = [] as unknown as Args} = {},
): Promise<number> {
  for (let passed = 0; passed <= mostSeconds; passed += stepSeconds) {
    if (await page.evaluate(isSo, ...args)) return passed;
    await pass(page, stepSeconds);
  }
  throw new Error(`${page.engine}: not so after ${mostSeconds} s: ${String(isSo)}`);
}
