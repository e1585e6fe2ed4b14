import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, describe, it} from 'node:test';
import {readPackage, validate} from '../../src/cli/validate.ts';
import {exercises, sources} from '../catalogue/data.ts';
import {exercise, TODAY, type Loose} from '../checks/records.ts';

const folder = mkdtempSync(join(tmpdir(), 'stretch-'));
after(() => { rmSync(folder, {recursive: true}); });

const among = {exercises: [...exercises.values()], sources, today: TODAY};
let count = 0;
function written(content: unknown): string {
  const file = join(folder, `mine-${++count}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const said = (content: unknown) => validate(written(content), among);
const mine = (changes: Loose = {}): object => exercise('mine', changes);

describe('stretch-elements validate', () => {
  it('finds nothing wrong with good exercises, in a list or alone', () => {
    assert.deepEqual(said([mine()]), {lines: ['1 passed, 0 failed'], exitCode: 0});
    assert.deepEqual(said(mine()), {lines: ['1 passed, 0 failed'], exitCode: 0});
  });

  it('names file, place in the list, path, what is wrong and what is allowed', () => {
    const {lines, exitCode} = said([mine(), exercise('other', {kind: 'magic'})]);
    assert.match(lines[0] ?? '', /mine-\d+\.json\[1\]: kind: "magic" is no kind; allowed: stretch, /);
    assert.equal(lines.at(-1), '1 passed, 1 failed');
    assert.equal(exitCode, 1);
  });

  it('knows the package’s exercises, which don’t name the owner’s back', () => {
    assert.deepEqual(said([mine({easier: ['glute-bridge'], harder: ['bird-dog']})]).lines, ['1 passed, 0 failed']);
    assert.match(said([mine({easier: ['glute-brigde']})]).lines[0] ?? '', /easier\.0: there is no exercise "glute-brigde"; allowed: glute-bridge/);
  });

  it('holds the owner’s own to naming each other', () => {
    assert.match(said([mine({easier: ['other']}), exercise('other')]).lines[0] ?? '', /\[0\]: easier\.0: "other" doesn't name "mine" back/);
  });

  it('holds them to the safety rules, with our exercises as substitutes', () => {
    const lying = {properties: ['supine']};
    const pregnancy = (substitute: string | null): Loose => ({pregnancy: {...exercise('any').pregnancy, substitute}});
    assert.match(said([mine(lying)]).lines[0] ?? '', /pregnancy\.substitute: nothing suits pregnancy-t2/);
    assert.deepEqual(said([mine({...lying, ...pregnancy('seated-cat-cow')})]).lines, ['1 passed, 0 failed']);
  });

  it('takes sources that say their title, and no others that are not in our list', () => {
    const source = {id: 'our-leaflet', supports: 'technique', status: 'seen'};
    assert.match(said([mine({sources: [source]})]).lines[0] ?? '', /sources\.0: there is no source "our-leaflet"/);
    assert.deepEqual(said([mine({sources: [{...source, title: 'Our leaflet'}]})]).lines, ['1 passed, 0 failed']);
  });

  it('takes an image or a video instead of a figure', () => {
    const media = {kind: 'image', src: 'reach.jpg', description: 'Someone reaches out.'};
    assert.deepEqual(said([mine({figure: undefined, media})]).lines, ['1 passed, 0 failed']);
    assert.match(said([mine({figure: undefined})]).lines[0] ?? '', /has nothing to show/);
  });

  it('draws them', () => {
    const figure = {...exercise('any').figure, keyframes: [{pose: ''}, {pose: 'k170'}], pin: [], anchor: []};
    assert.match(said([mine({figure})]).lines[0] ?? '', /figure\.keyframes\.1\.pose: left knee, flexion 170°; allowed: 0 to 140/);
  });

  it('says what is no file, no JSON, no exercise', () => {
    assert.deepEqual(validate(join(folder, 'none.json'), among).exitCode, 2);
    assert.match(said('{').lines[0] ?? '', /can't be read: .*JSON/);
    assert.match(said([7]).lines[0] ?? '', /\[0\]: the whole record: must be an object, not 7/);
  });

  it('reads the published dataset', () => {
    const catalogue = written({exercises: [...exercises.values()], sources: {sources}});
    assert.equal(readPackage(pathToFileURL(catalogue), TODAY).exercises.length, exercises.size);
  });
});
