// Chromium over the DevTools protocol and Firefox over WebDriver BiDi, both by puppeteer-core.
import puppeteer, {type Browser, type KeyInput, type Page as PuppeteerPage} from 'puppeteer-core';
import type {ConsoleMessage, Driver, OpenOptions, Request} from './open.ts';
import {acceptOlderFirefox, chromiumOptions, firefoxOptions} from './options.ts';

/** Chromium can be told a reader's preferences while it runs. */
async function emulate(page: PuppeteerPage, {reducedMotion, dark, forcedColors}: OpenOptions): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      {name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference'},
      {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'},
      {name: 'forced-colors', value: forcedColors ? 'active' : 'none'},
    ],
  });
}

function record(page: PuppeteerPage): {messages: ConsoleMessage[]; requests: Request[]} {
  const messages: ConsoleMessage[] = [];
  const requests: Request[] = [];
  page.on('console', (message) => {
    const type = message.type();
    messages.push({level: type === 'warn' ? 'warn' : type, text: message.text()});
  });
  page.on('pageerror', (error) => messages.push({level: 'error', text: String(error)}));
  page.on('requestfailed', (request) => messages.push({level: 'error', text: `Request failed: ${request.url()}`}));
  page.on('request', (request) => requests.push({url: request.url()}));
  return {messages, requests};
}

/** A new page: the one that Firefox starts with leaves the keyboard to the address bar. */
async function newPage(browser: Browser): Promise<PuppeteerPage> {
  const page = acceptOlderFirefox(await browser.newPage());
  for (const other of await browser.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  return page;
}

export async function openPuppeteer(engine: 'chromium' | 'firefox', options: OpenOptions): Promise<Driver> {
  const launch = engine === 'chromium' ? chromiumOptions(options) : firefoxOptions(options);
  const browser = await puppeteer.launch(launch);
  try {
    return await drive(engine, browser, options);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Leaves the page and comes back to it. */
async function refocus(browser: Browser, page: PuppeteerPage): Promise<void> {
  const other = await browser.newPage();
  await page.bringToFront();
  await other.close();
}

async function drive(engine: 'chromium' | 'firefox', browser: Browser, options: OpenOptions): Promise<Driver> {
  const page = await newPage(browser);
  const {messages, requests} = record(page);
  if (engine === 'chromium') {
    await emulate(page, options);
    if (options.javascript === false) await page.setJavaScriptEnabled(false);
  }
  return {
    version: (await browser.version()).replace(/^(Headless)?Chrome\//, 'Chromium ').replace(/^firefox\//i, 'Firefox '),
    messages: () => Promise.resolve(messages),
    requests,
    async goto(url) {
      await page.goto(url, {waitUntil: 'load'});
    },
    call: (source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`),
    press: (key) => page.keyboard.press(key as KeyInput),
    keyDown: (key) => page.keyboard.down(key as KeyInput),
    keyUp: (key) => page.keyboard.up(key as KeyInput),
    mouseMove: (x, y) => page.mouse.move(x, y),
    async mouseDown() {
      // Once Tab has left Firefox's page for its toolbar, no click brings the keyboard back as a reader's would.
      if (engine === 'firefox' && !(await page.evaluate('document.hasFocus()'))) await refocus(browser, page);
      await page.mouse.down();
    },
    mouseUp: () => page.mouse.up(),
    setViewport: ({width, height}) => page.setViewport({width, height}),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
