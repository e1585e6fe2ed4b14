// A page that isn't ours alone: a second copy of the script, another version of it, a stranger's elements of our names.
import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {setTimeout as sleep} from 'node:timers/promises';
import {untilMoving, untilShown} from './in-page.ts';
import {blogPage, inEachEngine} from './site.ts';

const root = join(import.meta.dirname, '../..');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
const OTHER = '9.8.7';

/** A whole copy of the build: the same, or one that says it is of another version. */
function copy(said = version): string {
  const folder = mkdtempSync(join(tmpdir(), 'stretch-elements-'));
  after(() => { rmSync(folder, {recursive: true, force: true}); });
  cpSync(join(root, 'dist'), folder, {recursive: true, filter: (path) => !/\.map$|\/types/.test(path)});
  for (const file of said === version ? [] : readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll(new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'), `"${said}"`));
  }
  return folder;
}

const TAGS = ['stretch-card', 'stretch-figure', 'routine-timer', 'safety-notice'];
const ALL = `<stretch-card exercise="bird-dog"><p>Bird dog</p></stretch-card>
<stretch-figure exercise="air-squat"><p>Squat</p></stretch-figure>
<routine-timer routine="desk-break-5"><p>Break</p></routine-timer>
<safety-notice><p>Before you start</p></safety-notice>`;
const scripts = (...urls: readonly string[]): string => urls.map((url) => `<script type="module" src="${url}"></script>`).join('');

const twice = {
  'the same file under two addresses': scripts('/dist/stretch-elements.js', '/dist/stretch-elements.js?ver=6.5'),
  'a second copy from another folder': scripts('/dist/stretch-elements.js', '/copy/stretch-elements.js'),
  'the autoloader and the bundle': `${scripts('/dist/stretch-elements.js')}<script src="/copy/stretch-elements.bundle.js"></script>`,
};
const same = copy();
for (const [what, head] of Object.entries(twice)) {
  const options = {pages: {'/': blogPage(ALL, {head})}, folders: {'/copy/': same}};
  inEachEngine(`${what}: everything works, and nothing is said`, options, async ({page, site}) => {
    await page.goto(site.url);
    await untilShown(page);
    await untilMoving(page, 'stretch-card');
    await sleep(200);
    assert.deepEqual(await page.messages(), []);
  });
}

const other = copy(OTHER);
const VERSIONS = {pages: {'/': blogPage(ALL, {head: scripts('/dist/stretch-elements.js', '/other/stretch-elements.js')})}, folders: {'/other/': other}};
inEachEngine('another version on the page: one keeps each tag, the other says so once, both are named', VERSIONS, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page);
  await untilMoving(page, 'stretch-card');
  await page.waitFor((count: number) => document.querySelectorAll(':defined').length > count, {args: [4]});
  await sleep(300);
  const messages = await page.messages();
  assert.deepEqual(messages.filter(({level}) => level !== 'warn'), []);
  for (const tag of TAGS) {
    const own = messages.filter(({text}) => text.startsWith(`<${tag}>`)).map(({text}) => text);
    assert.equal(own.length, 1, `${tag}: ${own.join('\n')}`);
    assert.ok(own[0]?.includes(version) && own[0].includes(OTHER), own[0]);
  }
});

/** Classes as a site may have them: without a version, and with no constructor that could be extended. */
const STRANGER = `for (const tag of ['stretch-card', 'stretch-figure']) {
  customElements.define(tag, class extends HTMLElement {
    connectedCallback() { this.append(' by a stranger'); }
  });
}`;
const STRANGERS = {pages: {'/': blogPage(ALL, {head: `<script src="/stranger.js"></script>${scripts('/dist/stretch-elements.js')}`}), '/stranger.js': STRANGER}};
inEachEngine('a stranger’s elements of our names are left alone, and our others work', STRANGERS, async ({page, site}) => {
  await page.goto(site.url);
  await untilShown(page, 'routine-timer, safety-notice');
  await page.click('routine-timer >>> [part~=start]');
  await page.waitFor(() => (document.querySelector('routine-timer') as HTMLElement & {status?: string}).status === 'ready');
  const shown = await page.evaluate(() => document.querySelector('stretch-card')?.textContent ?? '');
  assert.ok(shown.includes('Bird dog') && shown.includes('by a stranger'), shown);
  assert.equal(await page.evaluate(() => document.querySelector('stretch-card')?.shadowRoot === null), true);
  const messages = await page.messages();
  assert.deepEqual(messages.filter(({level}) => level !== 'warn'), []);
  const warned = messages.map(({text}) => /^<([\w-]+)>/.exec(text)?.[1]).sort();
  assert.deepEqual(warned, ['stretch-card', 'stretch-figure']);
});
