// Main-thread time and heap of a page, as Chromium itself counts them.
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer, {type Browser, type CDPSession, type Page} from 'puppeteer-core';
import {chromiumOptions} from '../browsers/options.ts';
import {WINDOW} from './pages.ts';

export const launch = (): Promise<Browser> => puppeteer.launch(chromiumOptions());

export interface Opened {
  readonly page: Page;
  readonly client: CDPSession;
}

export async function open(browser: Browser, url: string, {slowdown = 1} = {}): Promise<Opened> {
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  await page.bringToFront();
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  await page.goto(url, {waitUntil: 'networkidle0', timeout: 120_000});
  await page.waitForFunction(() => [...document.querySelectorAll('stretch-figure, stretch-card')].every((one) => one.shadowRoot?.querySelector('svg.person path')), {timeout: 40_000});
  await client.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  return {page, client};
}

async function metric({client}: Opened, name: string): Promise<number> {
  const {metrics} = await client.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? NaN;
}

/** Main-thread milliseconds of one second, from several seconds. */
export async function busy(opened: Opened, seconds = 6): Promise<number> {
  const [before, from] = [await metric(opened, 'TaskDuration'), performance.now()];
  await sleep(seconds * 1000);
  const [after, until] = [await metric(opened, 'TaskDuration'), performance.now()];
  return ((after - before) * 1_000_000) / (until - from);
}

/** Bytes of the page's heap, garbage collected. */
export async function heap({client}: Opened): Promise<number> {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const {usedSize} = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
