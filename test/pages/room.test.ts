// The room that stretch-elements.css keeps is the room that each element then takes: whatever is below it never moves.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {blogPage, inEachEngine, type Scene} from './site.ts';

const data = join(import.meta.dirname, '../../data');
const idsIn = (folder: string): string[] => readdirSync(join(data, folder)).map((file) => file.replace('.json', ''));
const nameOf = (id: string): string =>
  (JSON.parse(readFileSync(join(data, 'exercises', `${id}.json`), 'utf8')) as {name: string}).name;

/** Widths of the element (CSS px). */
const WIDTHS = [280, 360, 480, 600, 720, 800];
const TOPICS = ['', 'back', 'pregnancy', 'back pregnancy', 'back pregnancy neck'];

const cards = idsIn('exercises').flatMap((id) =>
  ['card', 'row', 'mini'].map((layout) => `<stretch-card exercise="${id}" layout="${layout}"><p>${nameOf(id)}</p></stretch-card>`),
);
const figures = idsIn('exercises').slice(0, 2).map((id) => `<stretch-figure exercise="${id}"></stretch-figure>`);
const routines = idsIn('routines').flatMap((id) =>
  ['full', 'compact'].map((layout) => `<routine-timer routine="${id}" layout="${layout}"><p>A routine</p></routine-timer>`),
);
// On pages of their own: a gate changes every card. A region that is not known has the longest words.
const notices = ['mode="notice"', 'mode="gate"', 'mode="gate" require="check"', 'mode="check"'].flatMap((mode) =>
  TOPICS.map((topics) => `<safety-notice ${mode} topics="${topics}" region="ZZ"><p>Before you start</p></safety-notice>`),
);
const elements = [...cards, ...figures, ...routines];

/** What may stay empty of a notice's room, shared out between its parts: most of it in the narrowest, and in WebKit, which rounds ch. */
const mostEmpty = (width: number): number => (width < 360 ? 0.18 : 0.13);

/** Runs in the page: whether notices keep their room, or are only as high as their words. */
const keepRoom = (isKept: boolean): void => {
  for (const {shadowRoot} of document.querySelectorAll('safety-notice')) {
    shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.style.setProperty('min-block-size', isKept ? '' : '0');
  }
};

/** Runs in the page: the height of each element (CSS px) and what it is. */
const heights = (): {what: string; height: number}[] =>
  [...document.querySelectorAll('body > *')].map((element) => ({
    what: element.cloneNode(false) instanceof Element ? (element.cloneNode(false) as Element).outerHTML.replace(/ style="[^"]*"|><\/.*/g, '') : '',
    height: Math.round(element.getBoundingClientRect().height * 10) / 10,
  }));

/** Runs in the page: true once every element shows what it was asked for. */
const allShown = (): boolean =>
  [...document.querySelectorAll('body > *')].every((element) => element.shadowRoot?.querySelector('[part~=base]:not(:has(> slot))'));

/** A narrow and a wide one of the fonts that test machines have. */
const FONTS = {
  narrow: "16px/1.5 'Liberation Sans', 'Nimbus Sans', Arial, sans-serif",
  wide: "17px/1.6 'DejaVu Sans', Verdana, sans-serif",
};


const HEAD = `<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/dist/stretch-elements.css">`;
const pageIn = (font: string, content: readonly string[]): Record<string, string> => ({
  '/room.html': blogPage(content.join('\n'), {head: HEAD}),
  '/page.css': `html { scrollbar-width: none; } body { margin: 0; font: ${font}; }`,
});

/** The room of every element at each width, before there is a script; then the script. */
async function keptRoom({page, site}: Scene): Promise<ReadonlyMap<number, ReturnType<typeof heights>>> {
  const kept = new Map<number, ReturnType<typeof heights>>();
  await page.goto(`${site.url}room.html`);
  for (const width of WIDTHS) {
    await page.setViewport(width, 900);
    kept.set(width, await page.evaluate(heights));
  }
  await page.evaluate(() => void import(`/dist/${'stretch-elements'}.js`));
  await page.waitFor(allShown, {timeoutMs: 30_000});
  return kept;
}

for (const [name, font] of Object.entries(FONTS)) {
  inEachEngine(`every element takes the room that is kept for it, in a ${name} font`, {pages: pageIn(font, elements), reducedMotion: true}, async (scene) => {
    const {page} = scene;
    const kept = await keptRoom(scene);

    const wrong: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewport(width, 900);
      const taken = await page.evaluate(heights);
      for (const [index, {what, height}] of taken.entries()) {
        const room = kept.get(width)?.[index]?.height ?? 0;
        if (Math.abs(room - height) >= 1) wrong.push(`${width} px: ${what}: ${height}, kept ${room}`);
      }
    }
    assert.deepEqual(wrong, []);
  });
}

for (const [name, font] of Object.entries({...FONTS, serif: "18px/1.5 'Liberation Serif', 'Times New Roman', serif"})) {
  inEachEngine(`a notice, a gate and a check take the room that is kept for them, and leave little of it empty, in a ${name} font`, {pages: pageIn(font, notices)}, async (scene) => {
    const {page} = scene;
    const kept = await keptRoom(scene);

    const wrong: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewport(width, 900);
      const taken = await page.evaluate(heights);
      await page.evaluate(keepRoom, false);
      // A frame later: WebKit reckons with the rows of before.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const words = await page.evaluate(heights);
      await page.evaluate(keepRoom, true);
      for (const [index, {what, height}] of taken.entries()) {
        const room = kept.get(width)?.[index]?.height ?? 0;
        const empty = 1 - (words[index]?.height ?? 0) / height;
        if (Math.abs(room - height) >= 1) wrong.push(`${width} px: ${what}: ${height}, kept ${room}`);
        if (empty > mostEmpty(width)) wrong.push(`${width} px: ${what}: ${Math.round(empty * 100)} % is empty`);
      }
    }
    assert.deepEqual(wrong, []);
  });
}
