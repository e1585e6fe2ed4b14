// Main-thread time and heap of a page, as Chromium itself counts them: in time of the processor, so that what else runs on this machine counts for nothing.
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {chromiumOptions} from '../browsers/options.ts';
import {WINDOW} from './pages.ts';

export const launch = (): Promise<Browser> => puppeteer.launch(chromiumOptions());

export interface Opened {
  readonly page: Page;
  readonly client: CDPSession;
}

export async function open(browser: Browser, url: string): Promise<Opened> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.bringToFront();
  const client = await page.createCDPSession();
  await client.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.goto(url, {waitUntil: 'networkidle0', timeout: 120_000});
  await page.waitForFunction(() => [...document.querySelectorAll('stretch-figure, stretch-card')].every((one) => one.shadowRoot?.querySelector('svg.person path')), {timeout: 40_000});
  return {page, client};
}

/** Main-thread milliseconds, and frames, of one second. */
export interface Load {
  readonly milliseconds: number;
  readonly frames: number;
}

/**
 * What is measured, from several seconds. A frame is one in which styles were worked out: each picture changes some in each of its frames.
 * The page is slowed down for as long only: what slows a tab works on while the tab is hidden, and would take from the one that is measured.
 */
export async function busy({page, client}: Opened, {seconds, slowdown, inFront = true}: {seconds: number; slowdown: number; inFront?: boolean}): Promise<Load> {
  const read = async (): Promise<readonly [at: number, busy: number, frames: number]> => {
    const {metrics} = await client.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
    return [performance.now(), of('TaskDuration'), of('RecalcStyleCount')];
  };
  if (inFront) await page.bringToFront();
  await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await sleep(500);
  const before = await read();
  await sleep(seconds * 1000);
  const after = await read();
  await client.send('Emulation.setCPUThrottlingRate', {rate: 1});
  const passed = (after[0] - before[0]) / 1000;
  return {milliseconds: ((after[1] - before[1]) * 1000) / passed, frames: (after[2] - before[2]) / passed};
}

/** Bytes of the page's heap, garbage collected. */
export async function heap({client}: Opened): Promise<number> {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const {usedSize} = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
