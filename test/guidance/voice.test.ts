import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Voice, type Saying} from '../../src/guidance/voice.ts';

interface Spoken {
  text: string;
  lang: string;
  volume: number;
  voice: {voiceURI: string} | null;
  onstart?: () => void;
  onend?: () => void;
  onerror?: () => void;
}

const voice = (name: string, lang: string, more: object = {}) => ({voiceURI: name, name, lang, localService: true, default: false, ...more});

/** A speech engine in the hand of a test: it speaks until told that a sentence is over. */
function engine(voices: readonly object[] = [voice('Ann', 'en-GB')]) {
  const log: string[] = [];
  let current: Spoken | undefined;
  let time = 0;
  const synthesis = {
    get speaking() { return current !== undefined; },
    pending: false,
    getVoices: () => voices,
    speak(utterance: Spoken) {
      assert.equal(current, undefined, 'two sentences at once');
      current = utterance;
      log.push(utterance.text);
      utterance.onstart?.();
    },
    cancel() {
      log.push('(cut)');
      const cut = current;
      current = undefined;
      cut?.onerror?.();
    },
  };
  class Utterance {
    text: string;
    constructor(text: string) { this.text = text; }
  }
  const speaker = new Voice({synthesis: synthesis as never, Utterance: Utterance as never, now: () => time});
  return {
    log,
    speaker,
    get current() { return current; },
    pass(seconds: number) { time += seconds * 1000; },
    over() {
      const done = current;
      current = undefined;
      done?.onend?.();
    },
    say(text: string, more: Partial<Saying> = {}) { speaker.say({text, lang: 'en-GB', volume: 0.5, maySeconds: 2, ...more}); },
  };
}

test('one sentence after another, never two at once', () => {
  const at = engine();
  at.say('first');
  at.say('second');
  assert.deepEqual(at.log, ['first']);
  at.over();
  assert.deepEqual(at.log, ['first', 'second']);
  at.over();
  assert.equal(at.speaker.isBusy, false);
});

test('an engine that never says it is over is not waited for: the next sentence cuts it off', () => {
  const at = engine();
  at.say('first');
  at.pass(31);
  at.say('second');
  assert.deepEqual(at.log, ['first', '(cut)', 'second']);
});

test('a sentence that has waited too long is not said any more', () => {
  const at = engine();
  at.say('long instruction');
  at.say('half-way');
  at.pass(2.5);
  at.over();
  assert.deepEqual(at.log, ['long instruction']);
});

test('of two that wait, the later one is said', () => {
  const at = engine();
  at.say('first');
  at.say('second');
  at.say('third');
  at.over();
  assert.deepEqual(at.log, ['first', 'third']);
});

test('a number that can’t be said on the dot is left out', () => {
  const at = engine();
  at.say('first');
  at.say('3', {maySeconds: 0});
  at.over();
  assert.deepEqual(at.log, ['first']);
});

test('what a reader must act on cuts off the rest, and what waited', () => {
  const at = engine();
  at.say('long instruction');
  at.say('waits');
  at.say('Come out of it slowly', {isUrgent: true});
  at.over();
  assert.deepEqual(at.log, ['long instruction', '(cut)', 'Come out of it slowly']);
});

test('speaks by a voice of the page’s language: the chosen one, else the one of its region', () => {
  const voices = [voice('Hans', 'de-DE'), voice('Bob', 'en-US', {default: true}), voice('Ann', 'en_GB'), voice('Cat', 'en-AU')];
  const at = engine(voices);
  at.say('one');
  assert.equal(at.current?.voice?.voiceURI, 'Ann');
  at.over();
  at.say('two', {voiceName: 'Cat'});
  assert.equal(at.current?.voice?.voiceURI, 'Cat');
  at.over();
  at.say('three', {voiceName: 'Hans'});
  assert.equal(at.current?.voice?.voiceURI, 'Ann');
  assert.equal(at.current?.volume, 0.5);
});

test('a voice that would send the words to a server is no voice', () => {
  const at = engine([voice('Cloud', 'en-GB', {localService: false})]);
  assert.equal(at.speaker.speaks('en-GB'), false);
  at.say('secret');
  assert.deepEqual(at.log, []);
});

test('is silent in a language that the device doesn’t speak, and tries where no list is given', () => {
  const german = engine([voice('Hans', 'de-DE')]);
  german.say('hello');
  assert.deepEqual(german.log, []);
  const unlisted = engine([]);
  unlisted.say('hello');
  assert.deepEqual(unlisted.log, ['hello']);
  assert.equal(unlisted.current?.lang, 'en-GB');
});

test('does nothing where there is no speech', () => {
  const speaker = new Voice({now: () => 0});
  speaker.say({text: 'hello', lang: 'en', volume: 1, maySeconds: 1});
  speaker.unlock();
  speaker.silence();
  assert.equal(speaker.speaks('en'), false);
  assert.deepEqual(speaker.voices('en'), []);
});
