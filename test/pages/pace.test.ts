// A reader who has chosen a pace sees its time at the next visit, from the first that is shown.
import assert from 'node:assert/strict';
import {untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const pages = {'/': blogPage(`<routine-timer routine="floor-reset" layout="compact"><p>A reset</p></routine-timer>
<stretch-card exercise="bird-dog"><p>Bird dog</p></stretch-card>`)};

/** Runs in the page. */
const inTimes = (): {total: number; shown: string; card: string} => {
  const timer = document.querySelector('routine-timer') as HTMLElement & {remaining: number};
  return {
    total: timer.remaining,
    shown: timer.shadowRoot?.querySelector('.facts')?.textContent ?? '',
    card: document.querySelector('stretch-card')?.shadowRoot?.querySelector('.dose')?.textContent ?? '',
  };
};

inEachEngine('the time shown is at the reader’s own pace after a reload, too', {pages}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  const usual = await page.evaluate(inTimes);
  assert.ok(!site.requests.some(({path}) => path.includes('guidance')), 'nobody has chosen anything, and nothing of it is loaded');
  await page.evaluate(() => { localStorage.setItem('stretch-elements:guidance', JSON.stringify({speed: 0.75, restSeconds: 60})); });
  await page.goto(site.url);
  await untilShown(page);
  const own = await page.evaluate(inTimes);
  assert.ok(own.total > usual.total + 120, `${own.total} s, ${usual.total} s as usual`);
  assert.notEqual(own.shown, usual.shown);
  assert.notEqual(own.card, usual.card);
  await page.evaluate(() => (document.querySelector('routine-timer') as HTMLElement & {start(): Promise<void>}).start());
  await page.waitFor(() => (document.querySelector('routine-timer') as HTMLElement & {status?: string}).status === 'ready');
  const {total} = await page.evaluate(inTimes);
  assert.ok(Math.abs(total - own.total) < 2, `${total} s after Start, ${own.total} s before`);
});
