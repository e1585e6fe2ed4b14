import assert from 'node:assert/strict';
import {test} from 'node:test';
import {MediaKeys, silentWav} from '../../src/guidance/media-keys.ts';

function session() {
  const handlers = new Map<string, () => void>();
  const mediaSession = {
    metadata: null as {title: string} | null,
    playbackState: 'none',
    setActionHandler(action: string, handler: (() => void) | null) {
      if (action === 'previoustrack') throw new TypeError('unknown action');
      if (handler) handlers.set(action, handler);
      else handlers.delete(action);
    },
  };
  const played: string[] = [];
  const audio = {play: () => { played.push('play'); return Promise.reject(new Error('not allowed')); }, pause: () => { played.push('pause'); }};
  class Metadata {
    title: string;
    constructor({title}: {title: string}) { this.title = title; }
  }
  const keys = new MediaKeys({mediaSession: mediaSession as never, Metadata: Metadata as never, silence: () => audio});
  return {keys, handlers, mediaSession, played};
}

const actions = () => {
  const pressed: string[] = [];
  const press = (name: string) => () => { pressed.push(name); };
  return {pressed, actions: {play: press('play'), pause: press('pause'), next: press('next'), previous: press('previous')}};
};

test('keys pause, go on and skip; one that the browser doesn’t know is left out', () => {
  const {keys, handlers} = session();
  const {pressed, actions: does} = actions();
  keys.take(does);
  for (const action of ['play', 'pause', 'nexttrack']) handlers.get(action)?.();
  assert.deepEqual(pressed, ['play', 'pause', 'next']);
});

test('the lock screen shows the exercise; silence plays only while the session runs', async () => {
  const {keys, mediaSession, played} = session();
  keys.take(actions().actions);
  keys.show('Bird dog', 'Morning', true);
  assert.deepEqual([mediaSession.metadata?.title, mediaSession.playbackState], ['Bird dog', 'playing']);
  keys.show('Bird dog', 'Morning', false);
  assert.deepEqual([mediaSession.playbackState, played.join()], ['paused', 'play,pause']);
  await Promise.resolve();
});

test('keys that nobody asked for are left to other players', () => {
  const {keys, handlers, mediaSession, played} = session();
  keys.show('Bird dog', 'Morning', true);
  keys.letGo();
  assert.deepEqual([handlers.size, mediaSession.metadata, played.length], [0, null, 0]);
});

test('gives everything back', () => {
  const {keys, handlers, mediaSession} = session();
  keys.take(actions().actions);
  keys.show('Bird dog', 'Morning', true);
  keys.letGo();
  assert.deepEqual([handlers.size, mediaSession.metadata, mediaSession.playbackState], [0, null, 'none']);
});

test('does nothing where there is no media session', () => {
  const keys = new MediaKeys({silence: () => undefined});
  keys.take(actions().actions);
  keys.show('Bird dog', 'Morning', true);
  keys.letGo();
  assert.equal(keys.exist, false);
});

test('silence is a sound file of six seconds: browsers give no keys to shorter ones', async () => {
  const bytes = new DataView(await silentWav().arrayBuffer());
  assert.equal(String.fromCharCode(bytes.getUint8(0), bytes.getUint8(1), bytes.getUint8(2), bytes.getUint8(3)), 'RIFF');
  assert.equal(bytes.getUint32(40, true) / bytes.getUint32(28, true), 6);
  assert.equal(bytes.getUint32(4, true) + 8, bytes.byteLength);
});
