// What moves, and how a reader stops it: nothing moves for those who prefer stillness, and Tab reaches a named pause button.
import assert from 'node:assert/strict';
import {setTimeout as sleep} from 'node:timers/promises';
import {focused, tabTo, untilMoving, untilShown} from './in-page.ts';
import {inEachEngine} from './site.ts';

/** Runs in the page: all that a figure or a ring is drawn with, and every animation that runs. */
const inMotion = (): string => {
  const elements = [...document.querySelectorAll('stretch-card, stretch-figure, routine-timer')];
  const roots = elements.map(({shadowRoot}) => shadowRoot).filter((root) => root !== null);
  const paths = roots.flatMap((root) => [...root.querySelectorAll('svg path, svg g')].map((path) => `${path.getAttribute('d') ?? ''}${path.getAttribute('transform') ?? ''}`));
  const animations = [document, ...roots].flatMap((root) => root.getAnimations().map(({playState}) => playState));
  return [...paths, ...animations].join('\n');
};

/** Runs in the page. */
const scrollToFigure = (index: number): void => {
  document.querySelectorAll('stretch-card, routine-timer')[index]?.scrollIntoView({block: 'center', behavior: 'instant'});
};

inEachEngine('nothing moves on the article for a reader who prefers stillness', {reducedMotion: true}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await page.waitFor(() => [...document.querySelectorAll('stretch-card, routine-timer')].every((element) =>
    [...(element.shadowRoot?.querySelectorAll('.picture svg') ?? [])].every((svg) => svg.querySelector('path[d]'))));
  const count = await page.evaluate(() => document.querySelectorAll('stretch-card, routine-timer').length);
  for (let index = 0; index < count; index++) {
    await page.evaluate(scrollToFigure, index);
    await sleep(150);
    const before = await page.evaluate(inMotion);
    await sleep(500);
    assert.equal(await page.evaluate(inMotion), before, `element ${index} of the article`);
  }
  const buttons = await page.evaluate(() =>
    [...document.querySelectorAll('stretch-card')].filter((card) => card.shadowRoot?.querySelector('[part~=pause-button]')).length);
  assert.equal(buttons, 0, 'no button pauses what stands still');
});

inEachEngine('a followed exercise shows its poses without the way between them to a reader who prefers stillness', {reducedMotion: true}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await page.click('stretch-card >>> [part~=start]');
  await page.waitFor(() => (document.querySelector('stretch-card') as HTMLElement & {status?: string}).status === 'ready');
  const drawn = new Set<string>();
  const animations = new Set<string>();
  for (let look = 0; look < 12; look++) {
    const [paths, running] = await page.evaluate(() => {
      const root = document.querySelector('stretch-card')?.shadowRoot;
      const svg = root?.querySelector('svg[role=img]');
      return [
        [...(svg?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d')).join(),
        root?.getAnimations().map((animation) => (animation as CSSTransition).transitionProperty).join() ?? '',
      ] as const;
    });
    drawn.add(paths);
    if (running) animations.add(running);
    await sleep(60);
  }
  assert.ok(drawn.size <= 2, `${drawn.size} different drawings in less than a second`);
  assert.deepEqual([...animations], []);
});

inEachEngine('Tab reaches a named button that pauses each moving figure of the article', {}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('stretch-card')]
      .filter((card) => card.getAttribute('layout') !== 'mini')
      .map((card) => card.getAttribute('exercise') ?? ''));
  assert.ok(moving.length >= 2);
  for (const exercise of moving) {
    await tabTo(page, ({host, name}) => host === `stretch-card ${exercise}` && name.startsWith('Pause the moving figure of '));
    await untilMoving(page, `stretch-card[exercise=${exercise}]`);
    await page.press('Enter');
    await page.waitFor((id: string) => {
      const button = document.querySelector(`stretch-card[exercise=${id}]`)?.shadowRoot?.querySelector('[part~=pause-button]');
      return button?.getAttribute('aria-label')?.startsWith('Move the figure of ');
    }, {args: [exercise]});
    assert.match((await focused(page)).name, /^Move the figure of /);
    const before = await page.evaluate(inMotion);
    await sleep(300);
    assert.equal(await page.evaluate(inMotion), before, `${exercise} stands still after its button was pressed`);
  }
});

inEachEngine('every control that Tab reaches on the article has a name and shows its focus', {}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  const seen = new Set<string>();
  for (let presses = 0; presses < 90; presses++) {
    await page.press('Tab');
    const at = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return null;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return {name, html: element.outerHTML.slice(0, 80), isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2};
    });
    if (!at) break;
    assert.ok(at.name, `no name: ${at.html}`);
    assert.ok(at.isSeen, `no focus seen: ${at.html}`);
    seen.add(at.name);
  }
  assert.ok(seen.size > 15, `Tab stopped at ${seen.size} controls`);
});
