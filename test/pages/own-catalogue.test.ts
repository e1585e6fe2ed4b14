// A site owner's own exercises over the built package: named on the script tag, fetched once, and paid for by nobody else.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const root = join(import.meta.dirname, '../..');
const bridge = JSON.parse(readFileSync(join(root, 'data/exercises/glute-bridge.json'), 'utf8')) as Record<string, unknown>;
const own = {...bridge, id: 'my-bridge', name: 'Our clinic’s bridge'};
const CARD = '<stretch-card exercise="my-bridge"><p>My own words.</p></stretch-card>';
const TAG = '<script type="module" src="/dist/stretch-elements.js" data-catalogue="my-exercises.json"></script>';
const pages = {'/': blogPage(CARD, {head: TAG}), '/my-exercises.json': JSON.stringify([own, {id: 'bad'}]), '/none': blogPage(CARD.replace('my-', 'glute-'))};
const isOwn = ({path}: {readonly path: string}): boolean => /my-exercises|chunks\/own/.test(path);

inEachEngine('exercises of a site owner’s catalogue are shown', {pages}, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  const title = await page.evaluate(() => document.querySelector('stretch-card')?.shadowRoot?.querySelector('[part~=title]')?.textContent);
  assert.equal(title, 'Our clinic’s bridge');
  assert.equal(site.requests.filter(({path}) => path.includes('my-exercises')).length, 1);
  const messages = (await page.messages()).map(String);
  assert.equal(messages.length, 1, messages.join('\n'));
});

inEachEngine('without a catalogue nothing of it is loaded', {pages}, async ({page, site}) => {
  await page.goto(new URL('/none', site.url).href);
  await untilShown(page);
  assert.deepEqual(site.requests.filter(isOwn), []);
});

test('a catalogue is read in Node too', () => {
  const script = `
    import {readFileSync} from 'node:fs';
    import {configure, listExercises, loadExercise} from ${JSON.stringify(join(root, 'dist/index.js'))};
    await configure({catalogue: JSON.parse(readFileSync(0, 'utf8'))});
    console.log((await loadExercise('my-bridge')).name, listExercises().some(({id}) => id === 'my-bridge'));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {input: JSON.stringify([own]), encoding: 'utf8'});
  assert.equal(said, 'Our clinic’s bridge true\n');
});

test('npx stretch-elements validate says what is wrong', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'stretch-'));
  context.after(() => { rmSync(folder, {recursive: true}); });
  const run = (content: unknown): string => {
    const file = join(folder, 'mine.json');
    writeFileSync(file, JSON.stringify(content));
    try {
      return execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'validate', file], {encoding: 'utf8'});
    } catch (error) {
      return (error as {readonly stdout: string}).stdout;
    }
  };
  const tuck = JSON.parse(readFileSync(join(root, 'data/exercises/chin-tuck.json'), 'utf8')) as Record<string, unknown>;
  const good = {...tuck, id: 'my-tuck', easier: ['shoulder-rolls'], harder: []};
  assert.equal(run([good]), '1 passed, 0 failed\n');
  assert.match(run([good, {...good, id: 'other', kind: 'magic'}]), /mine\.json\[1\]: kind: "magic" is no kind; allowed: [^]*1 passed, 1 failed\n$/);
});
