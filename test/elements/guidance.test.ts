// How a reader who isn't looking is guided through a routine: what <routine-timer> asks of voice, sound card, screen and media keys.
import {expect, html} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/stretch-card.ts';
import {loadRoutine} from '../../src/catalogue/load-routine.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {milestones} from '../../src/guidance/milestones.ts';
import {outputsOf, setPageOutputs} from '../../src/guidance/page.ts';
import {chooseGuidance} from '../../src/preferences/guidance.ts';
import {planSession, type SessionPlan} from '../../src/session/plan.ts';
import {begun, button, collectSpoken, collectWarnings, show, type Warnings} from './page.ts';
import {FakeBrowser, voice, type FakeMediaSession, type Rung} from './fake-browser.ts';
import {FakeTime} from './time.ts';

const ROUTINE = 'desk-break-5';
const [g4, c5, e5, g5, c6] = [392, 523.25, 659.25, 783.99, 1046.5];

const chosen = 'stretch-elements:guidance';

describe('guidance of <routine-timer>', function guides() {
  this.timeout(60_000);
  let warnings: Warnings;
  let time: FakeTime | undefined;
  beforeEach(() => { warnings = collectWarnings(); });
  afterEach(() => {
    time?.restore();
    time = undefined;
    setPageOutputs(undefined);
    chooseGuidance({muted: undefined, voice: undefined, tones: undefined, vibration: undefined, mediaKeys: undefined, volume: undefined, voiceName: undefined});
    warnings.restore();
  });

  const timerIn = (lang = 'en-GB'): Promise<RoutineTimer> => show<RoutineTimer>(html`<routine-timer lang=${lang} routine=${ROUTINE}></routine-timer>`);

  /** Started by its button; time stands still. */
  const started = async (timer: RoutineTimer): Promise<FakeTime> => {
    await import('../../src/elements/routine-timer/running.ts');
    const fake = new FakeTime();
    time = fake;
    button(timer, /^Start/).click();
    await begun(timer, fake);
    await fake.pass(0);
    return fake;
  };

  /** Seconds of a note or a sentence from the start of the session. */
  const origin = (timer: RoutineTimer): number => performance.now() / 1000 - timer.elapsed;

  describe('over a whole routine', () => {
    const browser = new FakeBrowser([
      voice('remote', 'en-GB', {localService: false, default: true}), voice('hans', 'de-DE'), voice('joe', 'en-US', {default: true}), voice('ann', 'en_GB'),
    ]);
    let plan: SessionPlan;
    let start = 0;
    let rung: readonly Rung[] = [];
    let isLit = false;
    before(async () => {
      setPageOutputs(browser.outputs);
      plan = planSession(await loadRoutine(ROUTINE), {getReadySeconds: 5, restSeconds: 10});
      const timer = await timerIn();
      const fake = await started(timer);
      start = origin(timer);
      isLit = browser.screen.isOn;
      await fake.passUntil(() => timer.status === 'finished');
      await fake.pass(2);
      ({rung} = browser.audio);
      fake.restore();
      time = undefined;
    });

    /** When notes of that pitch rang, in seconds from the start. */
    const rungAt = (hertz: number): readonly number[] => rung.filter((note) => note.hertz === hertz).map(({at}) => at - start);
    const dueAt = (kind: string): readonly number[] => milestones(plan).filter((milestone) => milestone.kind === kind).map(({at}) => at);
    const isNear = (times: readonly number[], wanted: number): boolean => times.some((at) => Math.abs(at - wanted) < 0.1);

    it('speaks in the language of the page, by a voice of the device and of the page’s region', () => {
      expect(browser.speech.said.length).to.be.above(15);
      for (const {lang, voice: by} of browser.speech.said) expect([lang, by]).to.deep.equal(['en_GB', 'ann']);
    });

    it('never speaks two sentences at once', () => {
      expect(browser.speech.said.filter(({overlaps}) => overlaps)).to.deep.equal([]);
    });

    it('says each exercise before it begins, the switch of sides, the last seconds and the end', () => {
      const texts = browser.speech.said.map(({text}) => text);
      expect(texts[0]).to.match(/^Get ready\. Shoulder rolls\./);
      expect(texts.filter((text) => text.startsWith('Rest. Next: '))).to.have.length(plan.steps.length - 1);
      expect(texts.filter((text) => text.startsWith('Switch sides.'))).to.have.length(1);
      for (const last of ['3', '2', '1']) expect(texts.filter((text) => text === last)).to.have.length(2);
      expect(texts.at(-1)).to.equal('Done');
    });

    it('rings the start of each exercise, half of a long hold, its last three seconds and the end, to a tenth of a second', () => {
      for (const at of dueAt('go')) expect(isNear(rungAt(c5), at), `go at ${at}`).to.equal(true);
      expect(dueAt('half')).to.have.length(2);
      for (const at of dueAt('half')) expect(isNear(rungAt(e5), at), `half at ${at}`).to.equal(true);
      const counts = dueAt('count');
      expect(rungAt(g4)).to.have.length(counts.length);
      for (const [index, at] of rungAt(g4).entries()) expect(at, `count ${index}`).to.be.closeTo(counts[index]!, 0.1);
      expect(rungAt(c6)).to.have.length(1);
      expect(rungAt(c6)[0]).to.be.closeTo(plan.totalSeconds + 0.48, 0.1);
      expect(rungAt(g5).length).to.be.above(plan.steps.length);
    });

    it('buzzes at the start of each exercise, at the switch and at the end', () => {
      const at = (pattern: readonly number[]): readonly number[] =>
        browser.buzzes.filter((buzz) => `${buzz.pattern}` === `${pattern}`).map((buzz) => buzz.at / 1000 - start);
      const goes = dueAt('go');
      expect(at([120])).to.have.length(goes.length);
      for (const [index, due] of goes.entries()) expect(at([120])[index]).to.be.closeTo(due, 0.15);
      expect(at([120, 80, 120])).to.have.length(1);
      expect(at([200, 100, 200, 100, 400])).to.have.length(1);
    });

    it('keeps the screen on until the end, and asks for no media keys', () => {
      expect([isLit, browser.screen.isOn]).to.deep.equal([true, false]);
      expect(browser.mediaSession.handlers.size).to.equal(0);
    });

    it('says nothing in the console', () => {
      expect(warnings.texts).to.deep.equal([]);
    });
  });

  describe('by voice', () => {
    it('says nothing before Start', async () => {
      const browser = new FakeBrowser();
      setPageOutputs(browser.outputs);
      const timer = await timerIn();
      expect(browser.speech.said).to.deep.equal([]);
      await started(timer);
      expect(browser.speech.said).to.have.length(1);
    });

    it('is let speak within the tap on Start, whenever the code that speaks comes', async () => {
      const browser = new FakeBrowser();
      const own = Object.getOwnPropertyDescriptor(window, 'speechSynthesis');
      Object.defineProperty(window, 'speechSynthesis', {value: browser.speech, configurable: true});
      try {
        for (const element of [await timerIn(), await show<StretchCard>(html`<stretch-card exercise="bird-dog"></stretch-card>`)]) {
          browser.speech.said.length = 0;
          button(element, /^Start/).click();
          expect(browser.speech.said.map(({text, volume}) => [text, volume]), element.localName).to.deep.equal([[' ', 0]]);
        }
      } finally {
        if (own) Object.defineProperty(window, 'speechSynthesis', own);
      }
    });

    it('speaks by the chosen voice, which is kept', async () => {
      const browser = new FakeBrowser([voice('ann', 'en-GB', {default: true}), voice('kate', 'en-AU')]);
      setPageOutputs(browser.outputs);
      chooseGuidance({voiceName: 'kate', volume: 0.3});
      await started(await timerIn());
      expect(browser.speech.said.map(({voice: by, volume}) => [by, volume])).to.deep.equal([['kate', 0.3]]);
      expect(JSON.parse(localStorage.getItem(chosen) ?? '')).to.deep.equal({voiceName: 'kate', volume: 0.3});
    });

    it('is let speak by the next tap, where the browser wants one', async () => {
      const browser = new FakeBrowser();
      browser.speech.isLocked = true;
      setPageOutputs(browser.outputs);
      const timer = await timerIn();
      const fake = await started(timer);
      expect(browser.speech.said).to.deep.equal([]);
      browser.speech.isLocked = false;
      document.body.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
      expect(browser.speech.said.map(({text, volume}) => [text, volume])).to.deep.equal([[' ', 0]]);
      await fake.pass(5.1);
      expect(browser.speech.said.at(-1)?.text).to.match(/^Move\./);
      document.body.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
      expect(browser.speech.said.filter(({text}) => text === ' ')).to.have.length(1);
    });

    it('falls silent at once when the sound is turned off, and at a pause it says so', async () => {
      const browser = new FakeBrowser();
      setPageOutputs(browser.outputs);
      const timer = await timerIn();
      const fake = await started(timer);
      expect(browser.speech.speaking).to.equal(true);
      chooseGuidance({muted: true});
      expect(browser.speech.speaking).to.equal(false);
      await fake.pass(6);
      expect(browser.speech.said).to.have.length(1);
      chooseGuidance({muted: false});
      timer.pause();
      expect(browser.speech.said.at(-1)?.text).to.equal('Paused');
    });

    it('is silent where no voice speaks the language, and screen readers are told all the same', async () => {
      const browser = new FakeBrowser([voice('hans', 'de-DE')]);
      setPageOutputs(browser.outputs);
      const timer = await timerIn();
      const spoken = collectSpoken(timer);
      const fake = await started(timer);
      await fake.pass(8);
      expect(browser.speech.said).to.deep.equal([]);
      expect(spoken.length).to.be.above(1);
    });
  });

  describe('by tones', () => {
    it('is as loud as the reader likes, at once', async () => {
      const browser = new FakeBrowser();
      setPageOutputs(browser.outputs);
      chooseGuidance({volume: 0.5});
      await started(await timerIn());
      expect(browser.audio.volume.gain.value).to.equal(0.25);
      chooseGuidance({volume: 1});
      expect(browser.audio.volume.gain.value).to.equal(1);
    });

    it('rings nothing while it is paused, muted or turned off', async () => {
      const browser = new FakeBrowser();
      setPageOutputs(browser.outputs);
      const timer = await timerIn();
      const fake = await started(timer);
      timer.pause();
      await fake.pass(20);
      timer.resume();
      chooseGuidance({muted: true});
      await fake.pass(4);
      chooseGuidance({muted: false, tones: false});
      await fake.pass(4);
      expect(browser.audio.rung).to.deep.equal([]);
    });

    it('begins with the next tap where the first was not enough', async () => {
      const browser = new FakeBrowser();
      browser.audio.isAllowed = false;
      setPageOutputs(browser.outputs);
      const timer = await timerIn();
      const fake = await started(timer);
      await fake.pass(3);
      expect(browser.audio.rung).to.deep.equal([]);
      browser.audio.isAllowed = true;
      document.body.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
      await fake.pass(3);
      expect(browser.audio.rung.map(({hertz}) => hertz)).to.include(c5);
      expect(timer.status).to.equal('running');
    });

    it('is silent where the sound card can’t be had', async () => {
      setPageOutputs(outputsOf({
        AudioContext: function none() { throw new DOMException('no device', 'NotSupportedError'); } as unknown as typeof AudioContext,
        navigator: {},
      }));
      const timer = await timerIn();
      const fake = await started(timer);
      await fake.pass(6);
      expect(timer.status).to.equal('running');
      expect(warnings.texts).to.deep.equal([]);
    });
  });

  it('keeps the screen on while it runs, takes it again on return, and is not put off by a refusal', async () => {
    const browser = new FakeBrowser();
    const {screen} = browser;
    setPageOutputs(browser.outputs);
    const timer = await timerIn();
    const fake = await started(timer);
    expect(screen.isOn).to.equal(true);
    screen.show('hidden');
    await fake.pass(1);
    expect(screen.isOn).to.equal(false);
    screen.show('visible');
    await fake.pass(0);
    expect(screen.isOn).to.equal(true);
    timer.pause();
    expect(screen.isOn).to.equal(false);
    screen.show('hidden');
    screen.show('visible');
    await fake.pass(0);
    expect(screen.isOn).to.equal(false);
    screen.isRefused = true;
    timer.resume();
    await fake.pass(1);
    expect([timer.status, screen.isOn]).to.deep.equal(['ready', false]);
    screen.isRefused = false;
    screen.show('visible');
    await fake.pass(0);
    expect(screen.isOn).to.equal(true);
    timer.stop('reader');
    expect(screen.isOn).to.equal(false);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('buzzes not where the reader doesn’t want it', async () => {
    const browser = new FakeBrowser();
    setPageOutputs(browser.outputs);
    chooseGuidance({vibration: false});
    const timer = await timerIn();
    const fake = await started(timer);
    await fake.pass(6);
    expect([timer.status, browser.buzzes]).to.deep.equal(['running', []]);
  });

  it('goes on, pauses and skips by media keys if they are asked for, shows itself, and lets go of them at the end', async () => {
    const browser = new FakeBrowser();
    const session: FakeMediaSession = browser.mediaSession;
    setPageOutputs(browser.outputs);
    chooseGuidance({mediaKeys: true});
    const timer = await timerIn();
    const fake = await started(timer);
    expect([...session.handlers.keys()].sort()).to.deep.equal(['nexttrack', 'pause', 'play', 'previoustrack']);
    expect(session.metadata).to.deep.equal({title: 'Shoulder rolls', album: 'Five-minute desk break'});
    expect(session.playbackState).to.equal('playing');
    session.handlers.get('pause')!();
    expect([timer.status, session.playbackState]).to.deep.equal(['paused', 'paused']);
    session.handlers.get('play')!();
    expect([timer.status, session.playbackState]).to.deep.equal(['ready', 'playing']);
    session.handlers.get('nexttrack')!();
    session.handlers.get('nexttrack')!();
    expect([timer.stepIndex, session.metadata?.title]).to.deep.equal([1, 'Seated march']);
    session.handlers.get('previoustrack')!();
    await fake.pass(0);
    expect(timer.stepIndex).to.equal(0);
    timer.stop('reader');
    expect([session.handlers.size, session.metadata, session.playbackState]).to.deep.equal([0, null, 'none']);
  });

  it('goes to its end in a browser that has none of it', async () => {
    setPageOutputs(outputsOf({navigator: {}}));
    const timer = await timerIn();
    const fake = await started(timer);
    for (let presses = 0; presses < 40 && timer.status !== 'finished'; presses++) {
      timer.next();
      await fake.pass(0.5);
    }
    expect(timer.status).to.equal('finished');
    expect(warnings.texts).to.deep.equal([]);
  });
});
