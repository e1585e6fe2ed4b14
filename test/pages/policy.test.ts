// Strict sites: a Content-Security-Policy without exceptions, and Trusted Types. Browsers report what they refuse to /refused.
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {pressAll, untilMoving, untilShown} from './in-page.ts';
import {blogPage, inEachEngine, type Scene} from './site.ts';

const OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
const strict = (policy: string): {headers: Record<string, string>} => ({headers: {'Content-Security-Policy': `${policy}; report-uri /refused`}});

const refused = ({site}: Scene): number => site.requests.filter(({path}) => path === '/refused').length;

/** Opens all that can be opened, starts all that can be started. */
async function useEverything({page}: Scene): Promise<void> {
  await untilShown(page);
  await pressAll(page, 'stretch-card', '[aria-expanded=false]');
  await pressAll(page, 'stretch-card, stretch-figure', '[part~=pause-button]');
  await page.waitFor(() => [...document.querySelectorAll('stretch-card')].every((card) => {
    const button = card.shadowRoot?.querySelector('[aria-expanded]');
    return !button || button.getAttribute('aria-expanded') === 'true';
  }));
  await pressAll(page, 'stretch-card, routine-timer', '[part~=start]');
  await page.waitFor(() => [...document.querySelectorAll<HTMLElement & {status?: string}>('stretch-card, routine-timer')].every(
    // One session at a time: the others wait.
    ({status}) => status === 'ready' || status === 'running' || status === 'paused',
  ));
  await sleep(500);
  await pressAll(page, 'stretch-card, routine-timer', '[part~=hurts]');
  await sleep(200);
}

for (const path of ['', 'gallery.html', 'plain.html']) {
  inEachEngine(`a strict policy with Trusted Types refuses nothing on /${path}, whatever a reader opens or starts`, strict(OWN), async (scene) => {
    const {page, site} = scene;
    await page.goto(`${site.url}${path}`);
    assert.ok(await page.evaluate(() => 'trustedTypes' in window), 'every engine knows Trusted Types by now');
    await useEverything(scene);
    assert.equal(refused(scene), 0);
    assert.deepEqual(await page.messages(), []);
  });
}

const BUNDLE = blogPage('<stretch-card exercise="bird-dog"></stretch-card>', {head: '<script src="/dist/stretch-elements.bundle.js"></script>'});
const pages = {'/bundle.html': BUNDLE.replace('<link rel="icon" href="data:,">', '<link rel="icon" href="/icon.svg">')};
inEachEngine('the bundle keeps to a strict policy too', {...strict(OWN), pages}, async (scene) => {
  const {page, site} = scene;
  await page.goto(`${site.url}bundle.html`);
  await untilMoving(page, 'stretch-card');
  await useEverything(scene);
  assert.equal(refused(scene), 0);
});

/** Runs in the page: clicks the first button, box or choice of the notice that matches, once it is there. */
const inClick = (selector: string): boolean => {
  const found = document.querySelector('safety-notice')?.shadowRoot?.querySelector<HTMLElement>(selector);
  found?.click();
  return found !== undefined && found !== null;
};

/** Runs in the page: the title that the notice shows. */
const inTitle = (wanted: string): boolean => document.querySelector('safety-notice')?.shadowRoot?.querySelector('[part~=title]')?.textContent?.trim() === wanted;

const checked = {'/check.html': blogPage(`<safety-notice region="GB" topics="back pregnancy neck"></safety-notice>
<stretch-card exercise="glute-bridge"></stretch-card><stretch-card exercise="air-squat"></stretch-card><routine-timer routine="desk-break-5"></routine-timer>`).replace('<link rel="icon" href="data:,">', '<link rel="icon" href="/icon.svg">')};
inEachEngine('a strict policy refuses nothing of the check, its results and what they change', {...strict(OWN), pages: checked}, async (scene) => {
  const {page, site} = scene;
  const click = async (selector: string, title?: string): Promise<void> => {
    await page.waitFor(inClick, {args: [selector]});
    if (title) await page.waitFor(inTitle, {args: [title]});
  };
  await page.goto(`${site.url}check.html`);
  await untilShown(page);
  await click('[part~=check]', 'New, or getting worse?');
  await click('.disclosure');
  await page.waitFor(() => document.querySelector('safety-notice')?.shadowRoot?.querySelector('.more a'));
  await click('input[type=checkbox]');
  await click('[part~=next]', 'Get help now. Do not exercise.');
  await page.waitFor(() => [...document.querySelectorAll('stretch-card, routine-timer')].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=note]')));
  await click('[part~=region]');
  await page.waitFor(() => document.querySelector('safety-notice')?.shadowRoot?.querySelector('select'));
  await click('[part~=mistake]', 'New, or getting worse?');
  await click('input[type=checkbox]:checked');
  for (const title of ['Any of these?', 'And these?', 'Pregnant, or new baby?']) await click('[part~=next]', title);
  await click('.rows button', 'How far are you?');
  await click('.rows button:nth-child(2)', 'Have you noticed any of these?');
  for (const title of ['About this pregnancy', 'Your health', 'Made to suit you']) await click('[part~=next]', title);
  await page.waitFor(() => document.querySelector('safety-notice')?.shadowRoot?.querySelector('.swaps svg path'));
  await page.waitFor(() => document.querySelector('routine-timer')?.shadowRoot?.querySelector('[part~=note]'));
  await pressAll(page, 'routine-timer', '[part~=note] [aria-expanded=false]');
  await page.evaluate(() => {
    // A real print would wait for somebody.
    const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {get(this: HTMLIFrameElement): unknown { return Object.assign(get!.call(this) as Window, {print: () => undefined}); }});
    // Firefox prints all the same, and the frame is gone at once.
    new MutationObserver(() => { document.title = 'printed'; }).observe(document.body, {childList: true});
  });
  await click('.links button:nth-child(2)', 'Questions to ask');
  await click('[part~=print]');
  await page.waitFor(() => document.title === 'printed');
  assert.equal(refused(scene), 0);
  assert.deepEqual(await page.messages(), []);
});

const broken = blogPage('<p style="color: red">An inline style</p>');
inEachEngine('a page that breaks the policy is reported, so that the tests above can fail', {...strict(OWN), pages: {'/broken.html': broken}}, async (scene) => {
  await scene.page.goto(`${scene.site.url}broken.html`);
  for (let tries = 0; tries < 50 && refused(scene) === 0; tries++) await sleep(50);
  assert.ok(refused(scene) > 0);
});
