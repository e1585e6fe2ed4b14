// How long the engine draws, in a page of a browser that is not slowed down.
import type {Page} from 'puppeteer-core';
import type {Drawable} from './stills.ts';

export interface Timings {
  /** One frame (ms). */
  readonly frame: number;
  /** All that a card's first picture takes: solving, box, hold, ghost, arrow (ms). */
  readonly still: number;
  /** Bytes that stay after many frames. */
  readonly grown: number;
}

/** Runs in the page. */
async function timed(drawables: readonly Drawable[]): Promise<{frame: number; still: number}> {
  const address = '/figure.js';
  const {createFigure} = (await import(address)) as typeof import('../../src/figure/index.ts');
  const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1] ?? NaN;
  const still = (drawable: Drawable): unknown => {
    const figure = createFigure(drawable.spec, drawable.highlights);
    return [figure.frame(), figure.draw(figure.keyframeCount - 1, {ghost: true}), figure.arrow()];
  };
  // Of three times the shortest: the others were those in which the machine did something else, too.
  const shortest = (draw: () => unknown): number => Math.min(...[1, 2, 3].map(() => {
    const from = performance.now();
    draw();
    return performance.now() - from;
  }));
  const stills = drawables.map((drawable) => shortest(() => still(drawable)));
  const frames = drawables.map(({spec, highlights}) => {
    const figure = createFigure(spec, highlights);
    return shortest(() => {
      for (let i = 0; i < 30; i++) figure.draw((i / 29) * (figure.keyframeCount - 1));
    }) / 30;
  });
  return {frame: median(frames), still: median(stills)};
}

/** Runs in the page. */
async function drawMany([drawable]: readonly Drawable[], count: number): Promise<number> {
  const address = '/figure.js';
  const {createFigure} = (await import(address)) as typeof import('../../src/figure/index.ts');
  if (!drawable) return 0;
  const kept = window as unknown as {figure?: ReturnType<typeof createFigure>};
  const figure = (kept.figure ??= createFigure(drawable.spec, drawable.highlights));
  let length = 0;
  for (let i = 0; i < count; i++) length += figure.draw(((i % 97) / 97) * (figure.keyframeCount - 1)).length;
  return length;
}

export async function timeDrawing(page: Page, drawables: readonly Drawable[]): Promise<Timings> {
  const {frame, still} = await page.evaluate(timed, drawables);
  const client = await page.createCDPSession();
  const used = async (): Promise<number> => {
    for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate(drawMany, drawables.slice(0, 1), 500);
  const before = await used();
  await page.evaluate(drawMany, drawables.slice(0, 1), 2000);
  return {frame, still, grown: Math.max(0, (await used()) - before)};
}
