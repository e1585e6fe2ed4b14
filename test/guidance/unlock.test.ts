import assert from 'node:assert/strict';
import {test} from 'node:test';
import {audioContext, unlockSound, type SoundingBrowser} from '../../src/guidance/unlock.ts';

function browser(more: object = {}) {
  const said: {text: string; volume: number}[] = [];
  const contexts: {resumed: number; resume(): Promise<void>}[] = [];
  const audioSession = {type: 'auto'};
  const sounding = {
    speechSynthesis: {speak: (utterance: {text: string; volume: number}) => { said.push(utterance); }},
    SpeechSynthesisUtterance: class { volume = 1; text: string; constructor(text: string) { this.text = text; } },
    AudioContext: class {
      resumed = 0;
      constructor() { contexts.push(this); }
      resume() { this.resumed++; return Promise.reject(new Error('not allowed')); }
    },
    navigator: {audioSession},
    ...more,
  } as unknown as SoundingBrowser;
  return {sounding, said, contexts, audioSession};
}

test('a tap makes the context that will ring, wakes it and speaks nothing, without a sound', () => {
  const {sounding, said, contexts, audioSession} = browser();
  unlockSound(sounding);
  assert.deepEqual(contexts.map(({resumed}) => resumed), [1]);
  assert.deepEqual(said.map(({text, volume}) => [text, volume]), [[' ', 0]]);
  assert.equal(audioContext(sounding), contexts[0]);
  assert.equal(contexts.length, 1);
  assert.equal(audioSession.type, 'ambient');
});

test('a page that plays something else keeps its own kind of sound', () => {
  const {sounding, audioSession} = browser();
  audioSession.type = 'playback';
  unlockSound(sounding);
  assert.equal(audioSession.type, 'playback');
});

test('nothing is thrown where there is no sound card, no speech, or nothing at all', () => {
  const {sounding, said} = browser({AudioContext: function none() { throw new Error('no device'); }});
  unlockSound(sounding);
  assert.equal(audioContext(sounding), undefined);
  assert.equal(said.length, 1);
  unlockSound({});
  assert.equal(audioContext({}), undefined);
});
