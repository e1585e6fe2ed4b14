// The pages that are measured: one picture of 320 px, or a hundred of 120 px that all fit into the window.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {cssDrawing, cssStyles, lottieAnimation} from './rivals.ts';

const root = join(import.meta.dirname, '../..');

/** An unhurried exercise in which the whole body moves. */
export const EXERCISE = 'cat-cow';
/** Wide enough for a hundred pictures. */
export const WINDOW = {width: 1280, height: 960} as const;

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,">
<style>body{margin:0}main{display:grid;grid-template-columns:repeat(10,120px);gap:4px}main.one{grid-template-columns:320px}
main>*{aspect-ratio:4/3}.far{block-size:3000px}${cssStyles}</style>${head}<body>${body}</body></html>`;
}

const grid = (count: number, one: string): string => `<main${count === 1 ? ' class="one"' : ''}>${one.repeat(count)}</main>`;
const SCRIPT = '<script type="module" src="/dist/stretch-elements.js"></script>';

const figures = (count: number, attributes = ''): string => grid(count, `<stretch-figure exercise="${EXERCISE}"${attributes}></stretch-figure>`);

const lottie = (count: number): string => page(
  '<script src="/lottie.js"></script>',
  `${grid(count, '<div class="lottie"></div>')}<script type="module">
    const animationData = await (await fetch('/animation.json')).json();
    for (const container of document.querySelectorAll('.lottie')) {
      lottie.loadAnimation({container, animationData: structuredClone(animationData), renderer: 'svg', loop: true, autoplay: true});
    }
  </script>`,
);

/** @param paths how many paths of the figure move */
export function benchPages(paths: number, exercises: readonly string[], figureModule: string): Record<string, string> {
  const cards = (count: number): string => Array.from({length: count}, (_, i) => `<stretch-card exercise="${exercises[i % exercises.length] ?? EXERCISE}"></stretch-card>`).join('');
  return {
    '/empty': page('', ''),
    '/figure-1': page(SCRIPT, figures(1)),
    '/figure-100': page(SCRIPT, figures(100)),
    '/figure-far': page(SCRIPT, `<div class="far"></div>${figures(100)}`),
    '/figure-holding': page(SCRIPT, figures(100, ' autoplay="off"')),
    '/lottie-1': lottie(1),
    '/lottie-100': lottie(100),
    '/css-1': page('', grid(1, cssDrawing(paths))),
    '/css-100': page('', grid(100, cssDrawing(paths))),
    // A card of each exercise first in both, so that the difference is cards alone and not data.
    '/cards-few': page(SCRIPT, cards(exercises.length)),
    '/cards-many': page(SCRIPT, cards(exercises.length + 100)),
    '/lottie.js': readFileSync(join(root, 'node_modules/lottie-web/build/player/lottie_light.min.js'), 'utf8'),
    '/animation.json': JSON.stringify(lottieAnimation(paths)),
    '/figure.js': figureModule,
  };
}
