// Pages that are harder than ours: hostile styles, right to left, text at 200 %, forced colours, dark pages that don't say so.
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const ALL = `<stretch-card exercise="bird-dog"><p>Bird dog</p></stretch-card>
<stretch-card exercise="hamstring-foot-on-chair" layout="row"><p>Hamstring</p></stretch-card>
<stretch-card exercise="air-squat" layout="mini"><p>Squat</p></stretch-card>
<routine-timer routine="desk-break-5"><p>Break</p></routine-timer>
<safety-notice topics="back pregnancy"><p>First</p></safety-notice>
<stretch-figure exercise="cat-cow"><p>Cat and cow</p></stretch-figure>`;
const SCRIPT = '<script type="module" src="/dist/stretch-elements.js"></script>';
const styled = (css: string, options = {}): Record<string, string> => ({
  '/page.css': css,
  '/page.html': blogPage(ALL, {head: `<link rel="stylesheet" href="/page.css">${SCRIPT}`, ...options}),
});

/** Runs in the page: sizes and colours of what is inside our elements. */
const inMeasure = (): string[] =>
  [...document.querySelectorAll('stretch-card, routine-timer, safety-notice')].flatMap((element) =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, [part~=title], li, svg.person') ?? [])].map((part) => {
      const {width, height} = part.getBoundingClientRect();
      const {color, backgroundColor, textTransform, borderRadius} = getComputedStyle(part);
      return [part.localName, Math.round(width), Math.round(height), color, backgroundColor, textTransform, borderRadius].join(' ');
    }));

/** As themes have it, and worse. */
const HOSTILE = `* { box-sizing: content-box; margin: 3px; padding: 5px; }
button { background: red; color: lime; text-transform: uppercase; border-radius: 0; padding: 2em; font-size: 30px; }
svg { width: 10px; height: 10px; fill: red; display: none; } path { display: none; }
ul, ol, li { list-style: square; margin: 2em; } h1, h2, h3, [role=heading] { color: red; font-size: 60px; }
p { margin: 3em; line-height: 3; } a { color: red; } section, article { display: none; }
.title, .words, .base, .picture { display: none; position: fixed; }`;
const BASE = 'body { margin: 0; font: 16px/1.5 sans-serif; color: #222; background: #fff; } stretch-card, routine-timer, safety-notice, stretch-figure { margin: 0; padding: 0; box-sizing: border-box; }';

inEachEngine('hostile styles of a theme change nothing inside our elements', {pages: {
  ...styled(`${BASE}`),
  '/hostile.css': `${HOSTILE} ${BASE}`,
  '/hostile.html': blogPage(ALL, {head: `<link rel="stylesheet" href="/hostile.css">${SCRIPT}`}),
}, reducedMotion: true}, async ({page, site}) => {
  const measures: string[][] = [];
  for (const path of ['page.html', 'hostile.html']) {
    await page.setViewport(360, 800);
    await page.goto(`${site.url}${path}`);
    await page.evaluate(() => { document.documentElement.style.scrollbarWidth = 'none'; });
    await untilShown(page);
    await page.evaluate(() => {
      document.documentElement.style.cssText += 'margin: 0; padding: 0';
      document.body.style.cssText += 'margin: 0; padding: 0';
    });
    await sleep(300);
    measures.push(await page.evaluate(inMeasure));
  }
  assert.ok((measures[0]?.length ?? 0) > 30);
  assert.deepEqual(measures[1], measures[0]);
});

/** Runs in the page. */
const inOverflow = (): string[] => {
  const found: string[] = [];
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`page ${scrollWidth} > ${clientWidth}`);
  for (const element of document.querySelectorAll('stretch-card, routine-timer, safety-notice')) {
    for (const part of element.shadowRoot?.querySelectorAll<HTMLElement>('button, p, li, dd, dt, [role=heading]') ?? []) {
      // What is for ears alone is one pixel wide.
      if (!part.checkVisibility() || part.closest('.visually-hidden') || getComputedStyle(part).clipPath !== 'none') continue;
      const outer = element.getBoundingClientRect();
      const inner = part.getBoundingClientRect();
      if (inner.right > outer.right + 1 || inner.left < outer.left - 1) found.push(`${element.localName} ${part.className || part.localName} reaches out`);
      if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline') found.push(`${element.localName} ${part.className || part.localName} “${part.textContent.trim().slice(0, 40)}” is clipped`);
    }
  }
  return found;
};

inEachEngine('text at 200 % on a narrow phone: no scrolling sideways, nothing clipped', {pages: styled('html { font-size: 200%; } body { margin: 8px; font-family: sans-serif; }')}, async ({page, site}) => {
  await page.setViewport(320, 800);
  await page.goto(`${site.url}page.html`);
  await untilShown(page);
  assert.deepEqual(await page.evaluate(inOverflow), []);
});

inEachEngine('right to left: laid out in mirror image, the body not mirrored, nothing too wide', {pages: {
  ...styled('body { margin: 8px; font: 16px sans-serif; }', {dir: 'rtl'}),
  '/ltr.html': blogPage(ALL, {head: `<link rel="stylesheet" href="/page.css">${SCRIPT}`}),
}, reducedMotion: true}, async ({page, site}) => {
  const bodies: string[] = [];
  for (const path of ['ltr.html', 'page.html']) {
    for (const width of [280, 1280]) {
      await page.setViewport(width, 800);
      await page.goto(`${site.url}${path}`);
      await untilShown(page);
      assert.deepEqual(await page.evaluate(inOverflow), [], `${path} at ${width} px`);
    }
    await page.waitFor(() => document.querySelector('stretch-card')?.shadowRoot?.querySelector('svg.person path[d]'));
    await sleep(200);
    bodies.push(await page.evaluate(() => document.querySelector('stretch-card')?.shadowRoot?.querySelector('svg.person')?.innerHTML ?? ''));
  }
  assert.equal(bodies[1], bodies[0], 'right stays right');
  const [picture, words] = await page.evaluate(() => ['.picture', '.words'].map((part) =>
    document.querySelector('stretch-card[layout=row]')?.shadowRoot?.querySelector(part)?.getBoundingClientRect().left ?? 0));
  assert.ok((picture ?? 0) > (words ?? 0), 'the picture stands where a line begins');
});

inEachEngine('forced colours: every control has an edge or a ground, and text is readable', {pages: styled(BASE), forcedColors: true, engines: ['chromium', 'firefox']}, async ({page, site}) => {
  await page.goto(`${site.url}page.html`);
  await untilShown(page);
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  const unseen = await page.evaluate(() =>
    [...document.querySelectorAll('stretch-card, routine-timer, safety-notice')].flatMap((element) =>
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])]
        .filter((button) => button.checkVisibility())
        .filter((button) => {
          const {borderTopWidth, borderTopColor, backgroundColor, color} = getComputedStyle(button);
          const ground = getComputedStyle(element).backgroundColor;
          const hasEdge = parseFloat(borderTopWidth) > 0 && borderTopColor !== ground && borderTopColor !== 'rgba(0, 0, 0, 0)';
          return color === backgroundColor || !(hasEdge || backgroundColor !== ground);
        })
        .map((button) => button.outerHTML.slice(0, 90))));
  assert.deepEqual(unseen, []);
  const drawn = await page.evaluate(() => document.querySelector('stretch-card')?.shadowRoot?.querySelectorAll('svg.person path').length ?? 0);
  assert.ok(drawn > 5, 'the figure is drawn');
});

const DARK = 'body { margin: 8px; background: #111; color: #eee; font: 16px sans-serif; }';
inEachEngine('a dark page that declares no colour scheme: our text stays readable on our surfaces', {pages: styled(DARK)}, async ({page, site}) => {
  await page.goto(`${site.url}page.html`);
  await untilShown(page);
  const low = await page.evaluate(() => {
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
        const share = Number(value) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [...document.querySelectorAll('stretch-card, routine-timer, safety-notice')].map((element) => {
      const base = element.shadowRoot?.querySelector('[part~=base]');
      const title = element.shadowRoot?.querySelector('[part~=title]');
      if (!base || !title) return 0;
      const [low = 0, high = 0] = [luminance(getComputedStyle(base).backgroundColor), luminance(getComputedStyle(title).color)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    }).filter((ratio) => ratio < 4.5);
  });
  assert.deepEqual(low, []);
});
