// The check of <safety-notice> by real keys alone, from the notice to its results: Tab, Enter, Space, arrows and figures.
import assert from 'node:assert/strict';
import {focused, tabTo, untilShown} from './in-page.ts';
import {blogPage, inEachEngine, type Scene} from './site.ts';

const pages = {
  '/post.html': blogPage(`<p><a href="#below">A link above</a></p><safety-notice region="GB" topics="back pregnancy"></safety-notice>
<stretch-card exercise="glute-bridge"><p>Glute bridge</p></stretch-card><p id="below"><a href="#">A link below</a></p>`),
};

/** Presses Tab to the control of that name, and then the key. */
async function press({page}: Scene, name: RegExp, key = 'Enter', by = 'Tab'): Promise<void> {
  await tabTo(page, (at) => name.test(at.name), {most: 40, key: by});
  await page.press(key);
}

/** The keyboard is at the title of a new screen. */
async function at({page}: Scene, title: string): Promise<void> {
  const inTitle = (wanted: string): boolean => {
    const active = document.activeElement?.shadowRoot?.activeElement;
    return active?.getAttribute('role') === 'heading' && active.textContent?.trim() === wanted;
  };
  await page.waitFor(inTitle, {args: [title]}).catch(async () => {
    assert.fail(`not at “${title}” but at ${JSON.stringify(await focused(page))}`);
  });
}

async function open(scene: Scene): Promise<void> {
  await scene.page.goto(new URL('/post.html', scene.site.url));
  await untilShown(scene.page);
  await press(scene, /^Check what suits me/);
  await at(scene, 'New, or getting worse?');
}

const words = (scene: Scene): Promise<string> =>
  scene.page.evaluate(() => document.querySelector('safety-notice')?.shadowRoot?.querySelector('section')?.innerText ?? '');

inEachEngine('a healthy reader goes through the check by keys alone, back and forth, to the exercises', {pages, reducedMotion: true}, async (scene) => {
  const {page} = scene;
  await open(scene);
  await press(scene, /^None of these/);
  await at(scene, 'Any of these?');
  await press(scene, /^Back$/, 'Enter', 'Shift+Tab');
  await at(scene, 'New, or getting worse?');
  await press(scene, /^None of these/, 'Space');
  await at(scene, 'Any of these?');
  await press(scene, /^None of these/);
  await at(scene, 'And these?');
  await press(scene, /^Skip/);
  await at(scene, 'Pregnant, or new baby?');
  await press(scene, /^None of these/);
  await at(scene, 'Your health');
  await press(scene, /^None of these/);
  await at(scene, 'Nothing to change');
  await press(scene, /^Answer what I skipped/);
  await at(scene, 'And these?');
  for (const title of ['Pregnant, or new baby?', 'Your health', 'Nothing to change']) {
    await press(scene, /^None of these/);
    await at(scene, title);
  }
  assert.doesNotMatch(await words(scene), /skipped/);
  await press(scene, /^Show the exercises/);
  await page.waitFor(() => document.activeElement?.localName === 'stretch-card');
  assert.equal((await focused(page)).name, 'Glute bridge');
  assert.deepEqual(await page.errors(), []);
});

inEachEngine('a red answer by keys alone: ticked, taken back, and the number of another country', {pages, reducedMotion: true}, async (scene) => {
  const {page} = scene;
  await open(scene);
  await page.press('Tab');
  // The box of a row: its name is that of its label.
  await page.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.matches('input[type=checkbox]'));
  await page.press('Space');
  await press(scene, /^Next/);
  await at(scene, 'Get help now. Do not exercise.');
  await page.press('Tab');
  assert.match((await focused(page)).name, /^Call 999/);
  await press(scene, /^Change country/);
  await page.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'select');
  await page.press('ArrowDown');
  await page.waitFor(() => document.querySelector('safety-notice')?.shadowRoot?.querySelector('select')?.value !== 'GB');
  await page.waitFor(() => !document.querySelector('safety-notice')?.shadowRoot?.querySelector('[part~=call]')?.textContent?.includes('999'));
  await press(scene, /^I ticked this by mistake/);
  await at(scene, 'New, or getting worse?');
  await page.press('Tab');
  await page.press('Space');
  await press(scene, /^None of these/);
  await at(scene, 'Any of these?');
  assert.deepEqual(await page.errors(), []);
});

inEachEngine('a pregnant reader types her week, asks first, and has asked, by keys alone', {pages, reducedMotion: true}, async (scene) => {
  const {page} = scene;
  await open(scene);
  for (const title of ['Any of these?', 'And these?', 'Pregnant, or new baby?']) {
    await press(scene, /^None of these/);
    await at(scene, title);
  }
  await press(scene, /^I am pregnant/, 'Space');
  await at(scene, 'How far are you?');
  await page.press('Tab');
  await page.press('2');
  await page.press('0');
  await page.press('Enter');
  await at(scene, 'Have you noticed any of these?');
  await press(scene, /^None of these/);
  await at(scene, 'About this pregnancy');
  await press(scene, /^None of these/);
  await at(scene, 'Your health');
  await page.press('Tab');
  await page.press('Space');
  await press(scene, /^Next/);
  await at(scene, 'Which of these?');
  await page.press('Tab');
  await page.press('Space');
  await press(scene, /^Next/);
  await at(scene, 'Ask first');
  await press(scene, /^Questions to ask/);
  await at(scene, 'Questions to ask');
  await press(scene, /^Back to the result/);
  await at(scene, 'Ask first');
  await press(scene, /^I have asked/);
  await at(scene, 'Made to suit you');
  await page.waitFor(() => document.querySelector('safety-notice')?.shadowRoot?.textContent?.includes('1 exercise swapped'));
  await press(scene, /^Forget my answers/);
  await page.waitFor(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim().startsWith('Check what suits me'));
  assert.deepEqual(await page.errors(), []);
});
