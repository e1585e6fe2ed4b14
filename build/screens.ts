// npm run screens: the demo as readers see it, in three engines, four widths, light and dark, into .screens/; and the README's picture.
// Look at them before you call a change of a screen done. `--readme` makes the picture alone;
// `running` and `safety` those of screens-running.ts and screens-safety.ts.
import {join} from 'node:path';
import {openBrowser, type Page} from '../test/browsers/open.ts';
import {chosenEngines} from '../test/browsers/find.ts';
import {serve} from './serve.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.screens');
const WIDTHS = [280, 360, 720, 1280];
/** What one shot holds at the most: the virtual screen that WebKit is shown on is no higher. */
const HEIGHT = 1100;

const README_PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bird dog</title><link rel="icon" href="data:,">
<style>body{margin:0;padding:16px;inline-size:752px;font-family:system-ui,sans-serif;background:#fff}</style>
<script type="module" src="/dist/stretch-elements.js"></script></head><body><stretch-card exercise="bird-dog"></stretch-card></body></html>`;

const site = await serve({
  folders: {'/': join(root, 'demo'), '/dist/': join(root, 'dist')},
  pages: {'/readme.html': README_PAGE},
});

async function settle(page: Page): Promise<void> {
  await page.waitFor(() => [...document.querySelectorAll('stretch-card')].every((card) => card.shadowRoot?.querySelector('.person path')), {timeoutMs: 20_000});
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.goto(new URL('/index.html', site.url).href);
  await settle(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0, part = 1; top < height; top += HEIGHT, part++) {
    await page.evaluate((y: number) => { scrollTo({top: y, behavior: 'instant'}); }, top);
    await page.screenshot(join(folder, `${name}-${part}.png`));
  }
}

async function all(): Promise<void> {
  for (const engine of chosenEngines()) {
    for (const dark of [false, true]) {
      await using page = await openBrowser(engine, {dark, reducedMotion: true, width: 1280, height: HEIGHT});
      for (const width of WIDTHS) {
        await page.setViewport(width, HEIGHT);
        await shoot(page, `${engine}-${width}-${dark ? 'dark' : 'light'}`);
      }
      console.log(`${engine} ${page.version}, ${dark ? 'dark' : 'light'}`);
    }
  }
}

async function readme(): Promise<void> {
  await using page = await openBrowser('chromium', {reducedMotion: true, width: 784, height: 800});
  await page.goto(new URL('/readme.html', site.url).href);
  await settle(page);
  const height = await page.evaluate(() => document.body.scrollHeight);
  await page.setViewport(784, height);
  await page.screenshot(join(root, 'demo/card.png'));
}

try {
  if (process.argv.includes('running')) await import('./screens-running.ts');
  else if (process.argv.includes('safety')) await import('./screens-safety.ts');
  else {
    await readme();
    if (!process.argv.includes('--readme')) await all();
  }
} finally {
  await site.close();
}
