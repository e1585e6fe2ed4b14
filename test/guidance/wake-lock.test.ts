import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ScreenLight} from '../../src/guidance/wake-lock.ts';

const visible: {visibilityState: DocumentVisibilityState} = {visibilityState: 'visible'};

/** A page that can be hidden, and a browser that lets go of the lock when it is. */
function page() {
  const document = Object.assign(new EventTarget(), {...visible});
  const locks: {released: boolean; release(): Promise<void>}[] = [];
  const wakeLock = {
    request: () => {
      const lock = {released: false, release() { lock.released = true; return Promise.resolve(); }};
      locks.push(lock);
      return Promise.resolve(lock as never);
    },
  };
  const light = new ScreenLight({wakeLock, page: document});
  const show = (state: DocumentVisibilityState): void => {
    document.visibilityState = state;
    if (state === 'hidden') for (const lock of locks) lock.released = true;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return {light, locks, show, get lit() { return locks.filter(({released}) => !released).length; }};
}

const settle = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });

test('the screen stays on until it is let go', async () => {
  const at = page();
  at.light.keepOn();
  at.light.keepOn();
  await settle();
  assert.equal(at.lit, 1);
  at.light.letGo();
  assert.equal(at.lit, 0);
});

test('is taken again on return, not while hidden', async () => {
  const at = page();
  at.light.keepOn();
  await settle();
  at.show('hidden');
  await settle();
  assert.deepEqual([at.lit, at.locks.length], [0, 1]);
  at.show('visible');
  await settle();
  assert.deepEqual([at.lit, at.locks.length], [1, 2]);
  at.light.letGo();
  at.show('visible');
  await settle();
  assert.deepEqual([at.lit, at.locks.length], [0, 2]);
});

test('a pause while the browser still thinks about it lets go as well', async () => {
  const at = page();
  at.light.keepOn();
  at.light.letGo();
  await settle();
  assert.equal(at.lit, 0);
});

test('refused or missing, nothing happens', async () => {
  const refused = new ScreenLight({wakeLock: {request: () => Promise.reject(new Error('low battery'))}});
  refused.keepOn();
  await settle();
  refused.letGo();
  const missing = new ScreenLight({});
  missing.keepOn();
  missing.letGo();
});
