// Readers without JavaScript, and Node: what the site owner wrote is read, and importing the package touches no page.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {test} from 'node:test';
import {inEachEngine} from './site.ts';

const root = join(import.meta.dirname, '../..');

inEachEngine('without JavaScript the children are read, and no empty room is kept', {javascript: false}, async ({page, site, engine}) => {
  for (const width of [320, 1280]) {
    await page.setViewport(width, 800);
    await page.goto(site.url);
    const tags = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('stretch-card, routine-timer, safety-notice')].map((element) => {
        const last = element.lastElementChild?.getBoundingClientRect();
        const {bottom, top} = element.getBoundingClientRect();
        const {paddingBlockEnd, borderBlockEndWidth} = getComputedStyle(element);
        const own = parseFloat(paddingBlockEnd) + parseFloat(borderBlockEndWidth);
        return {
          what: element.getAttribute('exercise') ?? element.localName,
          isRead: element.innerText.trim().length > 20 && bottom - top > 20,
          // In a grid it is as high as its neighbour.
          gap: getComputedStyle(element.parentElement ?? element).display === 'grid' ? 0 : Math.round(bottom - own - (last?.bottom ?? 0)),
        };
      }));
    assert.ok(tags.length >= 6);
    assert.deepEqual(tags.filter(({isRead}) => !isRead), [], `${width} px wide`);
    // WebKitGTK's switch stops a page's scripts but says that they run; in Safari, where a reader turns them off, it says so.
    const isTold = engine !== 'webkit';
    assert.equal(await page.evaluate(() => matchMedia('(scripting: none)').matches), isTold);
    if (isTold) assert.deepEqual(tags.filter(({gap}) => gap > 1), [], `${width} px wide`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide at ${width}`);
  }
});

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | {readonly types: string; readonly default: string}>>;
}
const {exports: paths, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** Runs a module as a site's own build would, with the package found by its name. */
function inNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], {cwd: root, encoding: 'utf8'});
}

test('importing the package in Node works, adds no global of ours and touches no page', () => {
  const said = inNode(`
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    before.add('nanostoresGlobal'); // the counter that all copies of nanostores on a page share
    const {listExercises, loadExercise, loadRoutine, planSession} = await import('stretch-elements');
    const [first] = await listExercises();
    const exercise = await loadExercise('bird-dog');
    const routine = await loadRoutine('desk-break-5');
    const plan = planSession(routine, {});
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    console.log(JSON.stringify({first, name: exercise.name, steps: routine.steps.length, seconds: plan.totalSeconds, added}));
  `);
  const {first, name, steps, seconds, added} = JSON.parse(said) as Record<string, unknown> & {first: object};
  assert.deepEqual(Object.keys(first), ['id', 'name', 'area', 'kind']);
  assert.deepEqual({name, steps, added}, {name: 'Bird dog', steps: 9, added: []});
  assert.ok(Number(seconds) > 200 && Number(seconds) < 500, String(seconds));
});

test('a routine keeps what its readers should know, and leaves out what only its authors do', () => {
  const said = inNode(`
    import {loadRoutine} from 'stretch-elements';
    const {notes, doubts} = await loadRoutine('morning-stiffness');
    console.log(JSON.stringify({notes, doubts}));
  `);
  const {notes, doubts} = JSON.parse(said) as Record<string, unknown>;
  assert.match(String(notes), /^For the first one or two hours/);
  assert.equal(doubts, undefined);
});

test('an unknown id is a rejected promise that names the nearest known ones', () => {
  const said = inNode(`
    import {loadExercise} from 'stretch-elements';
    await loadExercise('bird-dgo').catch((error) => console.log(error.message));
  `);
  assert.match(said, /bird-dog/);
});

test('every exported path is there, with its types', () => {
  const {resolve} = createRequire(join(root, 'package.json'));
  for (const [path, target] of Object.entries(paths)) {
    const tag = path.includes('elements/*') ? 'stretch-card' : 'catalogue.json';
    const files = (typeof target === 'string' ? [target] : Object.values(target)).map((file) => file.replace('*', tag));
    for (const file of files) assert.ok(existsSync(join(root, file)), `${path}: ${file}`);
    assert.ok(existsSync(resolve(`stretch-elements${path.slice(1).replace('*', path.includes('elements/') ? 'stretch-card' : 'catalogue.json')}`)));
  }
});

test('an element’s module says plainly in Node that it needs a page, or imports silently', () => {
  const said = inNode(`
    const result = await import('stretch-elements/elements/stretch-card.js').then(() => 'silent', (error) => error.name);
    console.log(result);
  `).trim();
  assert.ok(['silent', 'ReferenceError'].includes(said), said);
});

test('the catalogue says which version and licence it is of', () => {
  const catalogue = JSON.parse(readFileSync(join(root, 'dist/data/catalogue.json'), 'utf8')) as {version: string; license: string; exercises: unknown[]};
  assert.equal(catalogue.version, version);
  assert.equal(catalogue.license, 'CC-BY-4.0');
  assert.ok(catalogue.exercises.length >= 18);
});
