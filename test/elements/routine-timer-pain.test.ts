import {expect, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/routine-timer.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import {outputsOf, setPageOutputs} from '../../src/guidance/page.ts';
import {chooseGuidance} from '../../src/preferences/guidance.ts';
import {
  begun, button, buttons, collectEvents, collectSpoken, focused, nameOf, offered, part, press, settledSheet, sheet, show, textOf, until,
  type Heard,
} from './page.ts';
import {FakeTime} from './time.ts';

const routine = html`<routine-timer routine="desk-break-5"></routine-timer>`;
const asked = (timer: Element): string => textOf(sheet(timer)?.querySelector('[role=heading]'));
const told = (heard: Heard): string[] => heard.events.map(({type, detail}) => (type === 'routine-stop' ? `${type} ${detail['reason'] as string}` : type));

describe('“This hurts” in <routine-timer>', () => {
  let heard: Heard;
  let time: FakeTime;
  beforeEach(() => { heard = collectEvents(); });
  afterEach(() => {
    time.restore();
    heard.restore();
  });

  /** The routine runs, in the hold of the seated twist (step 4), and time is in the hand of the test. */
  const running = async (): Promise<RoutineTimer> => {
    const timer = await show<RoutineTimer>(routine);
    await import('../../src/elements/routine-timer/running.ts');
    time = new FakeTime();
    button(timer, /^Start/).focus();
    button(timer, /^Start/).click();
    await begun(timer, time);
    while (timer.stepIndex < 3) timer.next();
    timer.next();
    await time.passUntil(() => textOf(part(timer, 'phase')).startsWith('Hold'));
    return timer;
  };
  it('stops the hold at once, says to come out slowly, and tells the page why, once', async () => {
    const timer = await running();
    const left = timer.remaining;
    const spoken = collectSpoken(timer);
    button(timer, 'This hurts').focus();
    await press(timer, 'This hurts');
    expect(timer.status).to.equal('paused');
    expect(asked(timer)).to.equal('How much does it hurt?');
    expect(textOf(sheet(timer))).to.contain('Come out of it slowly');
    await until(() => spoken.length > 0);
    expect(spoken).to.deep.equal(['Come out of it slowly.']);
    await time.pass(300);
    expect(timer.remaining).to.equal(left);
    expect(told(heard).at(-1)).to.equal('routine-stop pain');
    expect(told(heard).filter((text) => /pause|resume/.test(text))).to.deep.equal([]);
    expect(Object.keys(heard.events.at(-1)!.detail).sort()).to.deep.equal(['reason', 'routine']);
  });

  it('is not answered by the media keys: they move nothing behind it', async () => {
    const handlers = new Map<string, (() => void) | null>();
    const mediaSession = {setActionHandler: (action: string, handler: (() => void) | null) => handlers.set(action, handler)};
    setPageOutputs(outputsOf({navigator: {mediaSession: mediaSession as unknown as MediaSession}}));
    chooseGuidance({mediaKeys: true});
    try {
      const timer = await running();
      await press(timer, 'This hurts');
      const left = timer.remaining;
      for (const action of ['play', 'nexttrack', 'previoustrack']) handlers.get(action)!();
      expect([timer.status, timer.remaining, timer.stepIndex]).to.deep.equal(['paused', left, 3]);
      await press(timer, 'Close, and go on when you like');
      handlers.get('play')!();
      expect(timer.status).to.equal('running');
    } finally {
      chooseGuidance({mediaKeys: undefined});
      setPageOutputs(undefined);
    }
  });

  it('takes the focus to its question, shuts what is behind it, and gives the focus back', async () => {
    const timer = await running();
    button(timer, 'This hurts').focus();
    await press(timer, 'This hurts');
    expect(focused()).to.equal(sheet(timer)!.querySelector('[role=heading]'));
    expect(timer.shadowRoot!.querySelector('.run')).to.have.attribute('inert');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('Close, and go on when you like');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('0 none');
    await sendKeys({press: 'ArrowRight'});
    expect(nameOf(focused()!)).to.equal('1');
    await sendKeys({press: 'End'});
    expect(nameOf(focused()!)).to.equal('10');
    expect(timer.stepIndex, 'arrows are the scale’s').to.equal(3);
    await sendKeys({press: 'Escape'});
    await timer.updateComplete;
    expect(sheet(timer)).to.equal(null);
    expect([timer.status, nameOf(focused()!)]).to.deep.equal(['paused', 'Go on']);
  });

  it('goes back by Escape, question by question', async () => {
    const timer = await running();
    await press(timer, 'This hurts');
    await press(timer, '3');
    expect(asked(timer)).to.equal('What is it like?');
    await press(timer, /^Mild/);
    expect(asked(timer)).to.equal('Go on with less');
    for (const title of ['What is it like?', 'How much does it hurt?']) {
      await sendKeys({press: 'Escape'});
      await timer.updateComplete;
      expect(asked(timer)).to.equal(title);
      expect(focused()).to.equal(sheet(timer)!.querySelector('[role=heading]'));
    }
  });

  for (const level of [0, 1, 2, 3]) {
    it(`mild pain of ${level} offers less: gentler, shorter or none`, async () => {
      const timer = await running();
      await press(timer, 'This hurts');
      await press(timer, level === 0 ? '0 none' : `${level}`);
      await press(timer, /^Mild/);
      expect(asked(timer)).to.equal('Go on with less');
      expect(buttons(timer).map(nameOf)).to.include.members(['Skip it', 'Stop here']);
      await press(timer, 'Skip it');
      expect([sheet(timer), timer.stepIndex, timer.status]).to.deep.equal([null, 4, 'running']);
      expect(told(heard).slice(-3)).to.deep.equal(['routine-stop pain', 'routine-step', 'routine-resume']);
    });
  }

  for (const level of [4, 5]) {
    it(`mild pain of ${level} leaves the exercise out, and offers no shorter hold of it`, async () => {
      const timer = await running();
      await press(timer, 'This hurts');
      await press(timer, `${level}`);
      await press(timer, /^Mild/);
      expect(asked(timer)).to.equal('Leave this one out');
      expect(buttons(timer).map(nameOf)).to.not.include('Shorter hold');
      await press(timer, 'Stop here');
      expect([timer.status, textOf(timer.shadowRoot!.querySelector('.end .phase'))]).to.deep.equal(['stopped', 'Stopped']);
      expect(told(heard).filter((text) => text.startsWith('routine-stop'))).to.deep.equal(['routine-stop pain']);
    });
  }

  for (const level of [6, 7, 8, 9, 10]) {
    it(`pain of ${level} ends the session, whatever it is like`, async () => {
      const timer = await running();
      await press(timer, 'This hurts');
      await press(timer, `${level}`);
      expect([timer.status, asked(timer)]).to.deep.equal(['stopped', 'Stop here for today']);
      expect(textOf(part(timer, 'emergency'))).to.contain('between your legs').and.to.contain('passing urine');
    });
  }

  for (const [name, kind] of [['sharp', 'Sharp'], ['spreading', /^Spreading/], ['numb', /^New numbness/]] as const) {
    it(`${name} pain ends the session, however little it is`, async () => {
      const timer = await running();
      await press(timer, 'This hurts');
      await press(timer, '1');
      await press(timer, kind);
      expect([timer.status, asked(timer)]).to.deep.equal(['stopped', 'Stop here for today']);
      expect(textOf(part(timer, 'emergency'))).to.match(/^Call .* now/);
      expect(textOf(sheet(timer))).to.contain('Get medical advice today');
      expect([...sheet(timer)!.querySelectorAll('button')].map(nameOf)).to.deep.equal(['Close']);
      await sendKeys({press: 'Escape'});
      expect(asked(timer), 'what to do stays').to.equal('Stop here for today');
      await press(timer, 'Close');
      expect([timer.status, focused()]).to.deep.equal(['idle', part(timer, 'title')]);
    });
  }

  it('takes a gentler exercise in its place, and says so at the end', async () => {
    const timer = await running();
    while (timer.stepIndex < 6) timer.next();
    await time.passUntil(() => textOf(part(timer, 'phase')).startsWith('Hold'));
    await press(timer, 'This hurts');
    await press(timer, '2');
    await press(timer, /^Mild/);
    await offered(timer, 'Use the gentler one');
    const gentler = textOf(sheet(timer)!.querySelector('.gentler b'));
    await press(timer, 'Use the gentler one');
    expect([sheet(timer), timer.stepIndex, timer.status]).to.deep.equal([null, 6, 'running']);
    expect(textOf(timer)).to.contain(gentler);
    await time.passUntil(() => timer.status === 'finished');
    expect(textOf(timer)).to.contain('1 made easier');
  });

  it('holds for less from now on', async () => {
    const timer = await running();
    while (timer.stepIndex < 6) timer.next();
    await time.passUntil(() => textOf(part(timer, 'phase')).startsWith('Hold'));
    const before = timer.remaining;
    await press(timer, 'This hurts');
    await press(timer, '1');
    await press(timer, /^Mild/);
    await press(timer, 'Shorter hold');
    expect([timer.stepIndex, timer.status]).to.deep.equal([6, 'running']);
    await time.passUntil(() => textOf(part(timer, 'phase')).startsWith('Hold'));
    expect(textOf(timer.shadowRoot!.querySelector('.seconds'))).to.equal('7');
    expect(timer.remaining).to.be.below(before);
  });

  it('is accessible at every question', async () => {
    const timer = await running();
    time.restore();
    await press(timer, 'This hurts');
    await settledSheet(timer);
    await expect(timer).to.be.accessible();
    await press(timer, '2');
    await settledSheet(timer);
    await expect(timer).to.be.accessible();
    await press(timer, /^Mild/);
    await settledSheet(timer);
    await expect(timer).to.be.accessible();
    await press(timer, 'Back');
    await press(timer, 'Sharp');
    await settledSheet(timer);
    await expect(timer).to.be.accessible();
  });
});
