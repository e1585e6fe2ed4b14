import assert from 'node:assert/strict';
import {test} from 'node:test';
import {setPersistentEngine} from '@nanostores/persistent';
import {forgivingStorage} from '../../src/preferences/storage.ts';

/** A storage as a browser has it. */
function storage(kept: Record<string, string> = {}, isFull = false): Storage {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept[key] = value;
    },
    removeItem: (key: string) => { delete kept[key]; },
  } as unknown as Storage;
}

const listeners = new Set<(event: {key: string; newValue: string}) => void>();
const key = 'stretch-elements:guidance';
const kept: Record<string, string> = {[key]: '{"voice":false,"volume":7,"speed":"fast","restSeconds":20,"strange":1}'};
setPersistentEngine(forgivingStorage(storage(kept)), {
  addEventListener: (_, listener) => listeners.add(listener),
  removeEventListener: (_, listener) => listeners.delete(listener),
});
const {chooseGuidance, guidance, toggleMuted, isVoiceChosen} = await import('../../src/preferences/guidance.ts');
const {configure} = await import('../../src/preferences/page-settings.ts');

test('takes what was kept, within bounds, and nothing that makes no sense', () => {
  const {voice, volume, speed, restSeconds, tones} = guidance.get();
  assert.deepEqual({voice, volume, speed, restSeconds, tones}, {voice: false, volume: 1, speed: 1, restSeconds: 20, tones: true});
  assert.equal('strange' in guidance.get(), false);
});

test('keeps what is chosen, and only that', () => {
  chooseGuidance({speed: 1.25, restSeconds: undefined});
  assert.deepEqual(JSON.parse(kept[key] ?? ''), {voice: false, volume: 1, speed: 1.25});
  toggleMuted();
  assert.equal(guidance.get().muted, true);
  toggleMuted();
  assert.equal(guidance.get().muted, false);
});

test('the page says whether there is a voice, until the reader does', async () => {
  chooseGuidance({voice: undefined});
  assert.deepEqual([guidance.get().voice, isVoiceChosen()], [true, false]);
  await configure({voice: 'off'});
  assert.deepEqual([guidance.get().voice, isVoiceChosen()], [false, true]);
  chooseGuidance({voice: true});
  assert.equal(guidance.get().voice, true);
  await configure({voice: undefined});
});

test('hears of a choice in another tab', () => {
  const heard: number[] = [];
  const leave = guidance.listen(({volume}) => heard.push(volume));
  kept[key] = '{"volume":0.3}';
  for (const listener of listeners) listener({key, newValue: kept[key]});
  leave();
  assert.deepEqual(heard, [0.3]);
});

test('storage that is full, blocked or missing keeps things in memory', () => {
  const blocked = {getItem() { throw new Error('blocked'); }, setItem() { throw new Error('blocked'); }, removeItem() { throw new Error('blocked'); }};
  for (const engine of [storage({}, true), undefined, blocked as unknown as Storage]) {
    const kept = forgivingStorage(engine);
    assert.equal('a' in kept, false);
    kept['a'] = '1';
    assert.deepEqual([kept['a'], 'a' in kept], ['1', true]);
    delete kept['a'];
    assert.equal(kept['a'], undefined);
  }
});
