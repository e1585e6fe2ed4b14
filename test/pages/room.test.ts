// The room that stretch-elements.css keeps is the room that each element then takes: whatever is below it never moves.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {blogPage, inEachEngine} from './site.ts';

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
const notices = TOPICS.map((topics) => `<safety-notice topics="${topics}" region="GB"><p>Before you start</p></safety-notice>`);
const elements = [...cards, ...figures, ...routines, ...notices];

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

for (const [name, font] of Object.entries(FONTS)) {
  const head = `<link rel="stylesheet" href="/page.css"><link rel="stylesheet" href="/dist/stretch-elements.css">`;
  const pages = {'/room.html': blogPage(elements.join('\n'), {head}), '/page.css': `html { scrollbar-width: none; } body { margin: 0; font: ${font}; }`};

  inEachEngine(`every element takes the room that is kept for it, in a ${name} font`, {pages, reducedMotion: true}, async ({page, site}) => {
    await page.goto(`${site.url}room.html`);
    const kept = new Map<number, ReturnType<typeof heights>>();
    for (const width of WIDTHS) {
      await page.setViewport(width, 900);
      kept.set(width, await page.evaluate(heights));
    }
    await page.evaluate(() => void import(`/dist/${'stretch-elements'}.js`));
    await page.waitFor(allShown, {timeoutMs: 30_000});

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
