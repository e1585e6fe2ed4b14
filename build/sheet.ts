/**
 * Contact sheet of drawings: `npm run sheet -- bird-dog air-squat` (no id = all). Writes .sheets/<name>.html and .png.
 * --between adds five in-betweens, --around eight directions, --large draws the hold at 640 px, --name=x names the file.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {createFigure, figureStyles, toPaths, type Figure, type FigureSpec, type Highlight, type View} from '../src/figure/index.ts';
import {highlightsOf} from '../src/figure/muscle-table.ts';
import {lowest, settle} from '../src/figure/contact.ts';
import {poseAt, solveKeyframes} from '../src/figure/solve.ts';

const EXERCISES = 'data/exercises';
const OUT = '.sheets';

const flags = process.argv.slice(2).filter((each) => each.startsWith('--'));
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const has = (flag: string): boolean => flags.includes(`--${flag}`);
const name = flags.find((flag) => flag.startsWith('--name='))?.slice(7) ?? (wanted.length === 1 && wanted[0] ? wanted[0] : 'sheet');

interface Drawn {
  readonly id: string;
  readonly spec: FigureSpec;
  readonly highlights: readonly Highlight[];
}
const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const idsIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5)) : [];

function load(id: string): Drawn | undefined {
  const file = join(EXERCISES, `${id}.json`);
  const exercise = existsSync(file) ? readJson(file) : {};
  const spec = exercise['figure'];
  if (!spec) return undefined;
  const muscles = (exercise['muscles'] ?? []) as readonly {id: string; primary: boolean}[];
  return {id, spec: spec as unknown as FigureSpec, highlights: highlightsOf(muscles)};
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
  readonly position: number;
  readonly width: number;
  readonly view?: View;
  readonly isStill?: boolean;
  readonly isDark?: boolean;
  readonly label: string;
}
function shot(figure: Figure, {position, width, view, isStill, isDark, label}: Shot): string {
  const frame = figure.frame(view);
  const height = (width * 3) / 4;
  const paints = figure.draw(position, {view, detail: width < 170 ? 'small' : 'full', ghost: isStill});
  const arrow = isStill ? toPaths(figure.arrow(view)) : '';
  return `<figure class="${isDark ? 'dark' : ''}"><svg viewBox="${frame.join(' ')}" width="${width}" height="${height}">${toPaths(paints)}${arrow}</svg><figcaption>${label}</figcaption></figure>`;
}

function row({id, spec, highlights}: Drawn): string {
  const figure = createFigure(spec, highlights);
  const hold = spec.motion === 'cycle' ? 1 : figure.keyframeCount - 1;
  const [, pitch] = spec.view;
  const shots: Shot[] = [
    {position: hold, width: 320, isStill: true, label: 'still'},
    {position: 0, width: 320, label: 'start'},
    ...Array.from({length: figure.keyframeCount - 2}, (_, i) => i + 1).filter((i) => i !== hold).map((i): Shot => ({position: i, width: 240, label: `keyframe ${i}`})),
    ...(spec.motion === 'cycle' && figure.keyframeCount > 2 ? [{position: figure.keyframeCount - 1, width: 240, label: 'last keyframe'}] : []),
    {position: hold, width: 220, view: [-40, 15], label: 'three-quarter'},
    {position: hold, width: 220, view: [-90, 4], label: 'side'},
    {position: hold, width: 220, view: [0, pitch], label: 'front'},
    {position: hold, width: 160, isStill: true, label: '160'},
    {position: hold, width: 320, isStill: true, isDark: true, label: 'dark'},
    {position: hold, width: 160, isStill: true, isDark: true, label: '160 dark'},
  ];
  if (has('large')) shots.unshift({position: hold, width: 640, label: 'hold'}, {position: 0, width: 640, label: 'start'});
  if (has('between')) for (const share of [0.15, 0.3, 0.5, 0.7, 0.85]) shots.push({position: hold * share, width: 240, label: `${share}`});
  if (has('around')) for (let yaw = -180; yaw < 180; yaw += 45) shots.push({position: hold, width: 240, view: [yaw, 14], label: `yaw ${yaw}`});
  return `<h2>${id} <small>deepest below the floor ${penetration(spec).toFixed(2)} %</small></h2><section>${shots.map((each) => shot(figure, each)).join('')}</section>`;
}

const ids = wanted.length ? wanted : idsIn(EXERCISES).sort();
const rows: string[] = [];
for (const id of ids) {
  try {
    const drawn = load(id);
    if (drawn) rows.push(row(drawn));
    else console.warn(`${id}: no figure yet`);
  } catch (error) {
    console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

const html = `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
:root{color-scheme:light}body{margin:12px;background:#fffdf9;font:12px/1.3 sans-serif;color:#22282b;width:1640px}h2{font-size:14px;margin:10px 0 4px}small{font-weight:400}
section{display:flex;flex-wrap:wrap;gap:6px;align-items:end}figure{margin:0;background:#f4efe6;border-radius:8px}.dark{color-scheme:dark;background:#252d31;color:#eee}figcaption{padding:0 8px 3px;font-size:10px}svg{display:block}
${figureStyles}</style>${rows.join('\n')}`;
mkdirSync(OUT, {recursive: true});
const page = resolve(OUT, `${name}.html`);
writeFileSync(page, html);

const browser = process.env['CHROME_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (browser) {
  const profile = mkdtempSync(join(tmpdir(), 'sheet-'));
  const tall = has('large') ? 1080 : 560;
  const height = 40 + rows.length * (tall + (has('between') ? 210 : 0) + (has('around') ? 420 : 0));
  execFileSync(browser, [
    '--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--hide-scrollbars', `--user-data-dir=${profile}`, `--screenshot=${page.replace(/html$/, 'png')}`, `--window-size=1664,${height}`, `file://${page}`,
  ], {stdio: 'ignore', timeout: 120_000});
  rmSync(profile, {recursive: true, force: true});
  console.log(page.replace(/html$/, 'png'));
} else {
  console.log(`${page} (no Chromium found for a picture: set CHROME_PATH)`);
}
