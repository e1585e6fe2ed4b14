import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotli, pageCode} from '../bench/code.ts';
import {drawableOf, stillText} from '../bench/stills.ts';
import {exercises} from '../catalogue/data.ts';

const drawable = drawableOf([...exercises.values()]);

test('the code that a page needs to move a figure takes at most 12 kB', async () => {
  const bytes = brotli(await pageCode());
  assert.ok(bytes <= 12_000, `${bytes} bytes`);
});

test('keyframes take at most 100 bytes an exercise', () => {
  const bytes = brotli(JSON.stringify(drawable.map(({written}) => written))) / drawable.length;
  assert.ok(bytes <= 100, `${bytes.toFixed(1)} bytes`);
});

test('every still takes at most 4 kB', () => {
  assert.ok(drawable.length >= 67);
  const sizes = drawable.map((each) => [each.id, brotli(stillText(each))] as const);
  assert.deepEqual(sizes.filter(([, bytes]) => bytes > 4000), []);
});
