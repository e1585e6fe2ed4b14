/**
 * Contact sheets of drawings: `npm run sheet -- bird-dog air-squat` (no id = all). For each exercise still, start, four in-betweens and hold, at 320 and
 * 160 px, light and dark: .sheets/<engine>/<id>.png; and all stills side by side: stills-light.png, stills-dark.png.
 * --engine=firefox (chromium, firefox, webkit or all; default chromium) --around adds eight directions, --look=shorts,chalk draws other people or styles.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createFigure, figureStyles, toPaths, type Figure, type FigureSpec, type View} from '../src/figure/index.ts';
import {lowest, settle} from '../src/figure/contact.ts';
import {highlightsOf} from '../src/figure/muscle-table.ts';
import {withShapes} from '../src/figure/prop-shapes.ts';
import {dressed} from '../src/figure/people.ts';
import {poseAt, solveKeyframes} from '../src/figure/solve.ts';
import {ENGINES, type Engine} from '../test/browsers/find.ts';
import {openBrowser, type Page} from '../test/browsers/open.ts';
import {serve} from './serve.ts';

const EXERCISES = 'data/exercises';
const OUT = '.sheets';
/** The virtual screen that WebKit is shown on holds no more. */
const WIDTH = 1900;
const HEIGHT = 1090;

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const flag = (name: string): string => flags.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
const look = flag('look').replaceAll(',', ' ');

interface Drawn {
  readonly id: string;
  readonly spec: FigureSpec;
  readonly figure: Figure;
  /** Position of the pose that a still shows. */
  readonly hold: number;
  readonly style: string;
}
function load(id: string): Drawn | undefined {
  const file = join(EXERCISES, `${id}.json`);
  if (!existsSync(file)) throw new Error(`no exercise "${id}"`);
  const {figure: spec, muscles = []} = JSON.parse(readFileSync(file, 'utf8')) as {
    figure?: FigureSpec; muscles?: readonly {id: string; primary: boolean}[];
  };
  if (!spec) return undefined;
  const {plan, colors} = dressed(look, id);
  const figure = createFigure(withShapes(spec), highlightsOf(muscles), plan);
  const hold = spec.motion === 'cycle' ? 1 : figure.keyframeCount - 1;
  return {id, spec, figure, hold, style: Object.entries(colors).map(([zone, color]) => `--stretch-figure-${zone}:${color}`).join(';')};
}

/** Deepest point below the floor over the whole movement, in % of body height. */
function penetration(spec: FigureSpec): number {
  const keyframes = solveKeyframes(spec);
  let low = 0;
  for (let i = 0; i <= (keyframes.length - (spec.motion === 'cycle' ? 0 : 1)) * 20; i++) {
    settle(poseAt(keyframes, spec, i / 20));
    low = Math.min(low, lowest());
  }
  return -low;
}

interface Shot {
  readonly label: string;
  readonly width: number;
  readonly position: number;
  readonly isStill?: boolean;
  readonly isDark?: boolean;
  readonly view?: View;
}
function shot({figure, style}: Drawn, {label, width, position, isStill, isDark, view}: Shot): string {
  const paints = figure.draw(position, {view, detail: width < 170 ? 'small' : 'full', ghost: isStill});
  const paths = toPaths([...paints, ...(isStill ? figure.arrow(view) : [])]);
  const svg = `<svg viewBox="${figure.frame(view).join(' ')}" width="${width}" height="${(width * 3) / 4}" style="${style}">${paths}</svg>`;
  return `<figure class="${isDark ? 'dark' : ''}">${svg}<figcaption>${label}</figcaption></figure>`;
}

/** The still, and the way from the start to the hold; of a movement that goes round, the whole round. */
function sheet(drawn: Drawn): string {
  const {id, spec, figure, hold} = drawn;
  const end = spec.motion === 'cycle' ? figure.keyframeCount : hold;
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const shots = [320, 160].flatMap((width) =>
    [false, true].flatMap((isDark): Shot[] => [
      {label: 'still', width, position: hold, isStill: true, isDark},
      ...shares.map((share) => ({label: String(share), width, position: share * end, isDark})),
    ]),
  );
  if (flags.includes('--around')) {
    for (let yaw = -180; yaw < 180; yaw += 45) shots.push({label: `yaw ${yaw}`, width: 230, position: hold, view: [yaw, 14]});
  }
  return `<h2>${id} <small>deepest below the floor ${penetration(spec).toFixed(2)} %</small></h2><section>${shots.map((each) => shot(drawn, each)).join('')}</section>`;
}

const overview = (all: readonly Drawn[], isDark: boolean): string =>
  `<section>${all.map((drawn) => shot(drawn, {label: drawn.id, width: 166, position: drawn.hold, isStill: true, isDark})).join('')}</section>`;

const html = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><link rel="icon" href="data:,"><style>
:root{color-scheme:light}body{margin:8px;background:#fffdf9;font:12px/1.2 sans-serif;color:#22282b}h2{font-size:14px;margin:0 0 4px}small{font-weight:400}
section{display:flex;flex-wrap:wrap;gap:5px;align-items:end}figure{margin:0;background:#f4efe6;border-radius:8px}.dark{color-scheme:dark;background:#252d31;color:#eee}
figcaption{padding:0 8px 2px;font-size:10px}svg{display:block}${figureStyles}</style>${body}`;

const ids = wanted.length ? wanted : readdirSync(EXERCISES).map((file) => file.replace(/\.json$/, '')).sort();
const all = ids.flatMap((id) => {
  try {
    return load(id) ?? [];
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return [];
  }
});
const pages = new Map(all.map((drawn) => [drawn.id, html(sheet(drawn))]));
if (all.length > 1) for (const theme of ['light', 'dark']) pages.set(`stills-${theme}`, html(overview(all, theme === 'dark')));

const site = await serve({folders: {}, pages: Object.fromEntries([...pages].map(([name, page]) => [`/${name}.html`, page]))});
async function shoot(engine: Engine): Promise<void> {
  mkdirSync(join(OUT, engine), {recursive: true});
  await using page: Page = await openBrowser(engine, {width: WIDTH, height: HEIGHT});
  for (const name of pages.keys()) {
    await page.goto(new URL(`/${name}.html`, site.url));
    await page.screenshot(join(OUT, engine, `${name}.png`));
  }
  console.log(`${engine} ${page.version}: ${pages.size} pictures in ${join(OUT, engine)}`);
}
try {
  const asked = flag('engine') || 'chromium';
  for (const engine of ENGINES) if (asked === 'all' || asked.split(',').includes(engine)) await shoot(engine);
} finally {
  await site.close();
}
