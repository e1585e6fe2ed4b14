import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/routine-timer.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import {
  begun, button, buttons, collectEvents, collectSpoken, collectWarnings, drawing, focused, heading, isVisible, nameOf, part, show, shown, textOf,
  until, type Heard, type Warnings,
} from './page.ts';
import {FakeTime} from './time.ts';

const routine = html`<routine-timer routine="desk-break-5"></routine-timer>`;
/** Exercises of that routine. */
const steps = 9;
const phase = (timer: Element): string => textOf(part(timer, 'phase'));
const seconds = (timer: Element): string => textOf(timer.shadowRoot?.querySelector('.seconds'));
const place = (timer: Element): string => textOf(timer.shadowRoot?.querySelector('.bar b'));
const shownName = (timer: Element): string => textOf(timer.shadowRoot?.querySelector('.next-name b'));
const strip = (timer: Element): HTMLElement => timer.shadowRoot!.querySelector<HTMLElement>('[role=slider].strip')!;
const marks = (timer: Element): HTMLElement[] => [...strip(timer).querySelectorAll<HTMLElement>('.mark')];
const current = (timer: Element): number => Number(strip(timer).ariaValueNow) - 1;

describe('<routine-timer> that is followed', () => {
  let warnings: Warnings;
  let heard: Heard;
  let time: FakeTime | undefined;
  beforeEach(() => {

    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(() => {
    time?.restore();
    time = undefined;
    warnings.restore();
    heard.restore();
  });

  /** Time stands still from now on, and the routine has been started by its button. */
  const started = async (timer: RoutineTimer): Promise<FakeTime> => {
    const start = button(timer, /^Start/);
    start.focus();
    await import('../../src/elements/routine-timer/running.ts');
    const fake = new FakeTime();
    time = fake;
    start.click();
    await begun(timer, fake);
    return fake;
  };

  it('counts down to the first step, then guides through it', async () => {
    const timer = await show<RoutineTimer>(routine);
    const total = timer.remaining;
    const fake = await started(timer);
    expect(timer.status).to.equal('ready');
    expect(timer.matches(':state(following)')).to.equal(true);
    expect([phase(timer), seconds(timer)]).to.deep.equal(['Get ready', '5']);
    expect(place(timer)).to.contain(`1 of ${steps}`).and.to.contain('left');
    await fake.pass(2.05);
    expect(seconds(timer)).to.equal('3');
    expect(timer.elapsed).to.be.closeTo(2.05, 0.02);
    expect(timer.elapsed + timer.remaining).to.be.closeTo(total, 0.001);
    await fake.pass(3);
    expect(timer.status).to.equal('running');
    expect(phase(timer)).to.not.equal('Get ready');
  });

  it('goes from warm-up to cool-down and tells the page of every step once', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    await fake.passUntil(() => timer.status === 'finished');
    const {types, events} = heard;
    expect(types.at(0)).to.equal('routine-start');
    expect(types.at(-1)).to.equal('routine-complete');
    const told = events.filter(({type}) => type === 'routine-step');
    expect(told.map(({detail}) => detail['index'])).to.deep.equal(Array.from({length: steps}, (_, index) => index));
    expect(types).to.have.length(steps + 2);
    expect(Object.keys(told[0]!.detail).sort()).to.deep.equal(['exercise', 'index']);
    for (const event of events) expect([event.target, event.bubbles, event.composed]).to.deep.equal([timer, true, true]);
    expect(heading(timer)).to.have.text('That is all for today');
    expect(textOf(timer)).to.contain(`${steps} of ${steps}`);
    expect(buttons(timer).map(nameOf)).to.include.members(['Close', 'Keep in my journal', 'Do again']);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('shows the next exercise during the rest, and its progress', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    const first = shownName(timer);
    expect([marks(timer).length, current(timer)]).to.deep.equal([steps, 0]);
    await fake.passUntil(() => phase(timer) === 'Rest');
    expect(timer.stepIndex).to.equal(1);
    expect(shownName(timer)).to.not.equal(first);
    expect(textOf(timer.shadowRoot?.querySelector('.next-name'))).to.match(/^Next/);
    expect(seconds(timer)).to.equal('10');
    expect(current(timer)).to.equal(1);
    expect(strip(timer).getAttribute('aria-valuetext')).to.match(/^Step 2 of 9: \S/);
    expect(marks(timer)[0]!.title).to.match(/, done$/);
  });

  it('pauses and resumes where it was', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    await fake.pass(8);
    button(timer, 'Pause').click();
    await timer.updateComplete;
    const left = timer.remaining;
    expect([timer.status, phase(timer)]).to.deep.equal(['paused', 'Paused']);
    await fake.pass(120);
    expect(timer.remaining).to.equal(left);
    expect(focused()).to.equal(button(timer, 'Go on'));
    button(timer, 'Go on').click();
    await timer.updateComplete;
    await fake.pass(1);
    expect(timer.remaining).to.be.closeTo(left - 1, 0.02);
    expect(heard.types.filter((type) => type !== 'routine-step')).to.deep.equal(['routine-start', 'routine-pause', 'routine-resume']);
    expect(heard.events.find(({type}) => type === 'routine-pause')!.detail).to.deep.equal({routine: 'desk-break-5'});
  });

  it('starts at once, skips, and goes back', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    button(timer, 'Go now').click();
    await timer.updateComplete;
    expect([timer.status, timer.stepIndex]).to.deep.equal(['running', 0]);
    expect(phase(timer)).to.not.equal('Get ready');
    button(timer, 'Next exercise').click();
    await timer.updateComplete;
    expect([timer.stepIndex, phase(timer)]).to.deep.equal([1, 'Rest']);
    button(timer, 'Go now').click();
    await timer.updateComplete;
    await fake.pass(5);
    button(timer, 'Previous exercise').click();
    await timer.updateComplete;
    expect(timer.stepIndex).to.equal(1);
    button(timer, 'Previous exercise').click();
    await timer.updateComplete;
    expect(timer.stepIndex).to.equal(0);
  });

  it('keeps the focus on a key that is pressed again and again', async () => {
    const timer = await show<RoutineTimer>(routine);
    await started(timer);
    const next = button(timer, 'Go now');
    next.focus();
    for (let presses = 0; presses < 5; presses++) {
      next.click();
      await timer.updateComplete;
    }
    expect(timer.stepIndex).to.be.above(1);
    expect(focused()).to.equal(next);
  });

  it('ends after the last step was skipped', async () => {
    const timer = await show<RoutineTimer>(routine);
    await started(timer);
    for (let presses = 0; presses < 40 && timer.status !== 'finished'; presses++) timer.next();
    await timer.updateComplete;
    expect(timer.status).to.equal('finished');
    expect(heard.types.at(-1)).to.equal('routine-complete');
    expect(textOf(timer)).to.contain(`0 of ${steps}`);
  });

  it('has Pause and “This hurts” within reach the whole time', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    for (let passed = 0; timer.status !== 'finished' && passed < 900; passed += 1) {
      const names = buttons(timer).map(nameOf);
      expect(names, phase(timer)).to.include.members(['Stop', 'Previous exercise', 'Pause', 'This hurts']);
      await fake.pass(1);
    }
    expect(timer.status).to.equal('finished');
  });

  it('is stopped by its button, and can be done again', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    await fake.pass(30);
    button(timer, 'Stop').click();
    await timer.updateComplete;
    expect(heard.events.at(-1)!.detail).to.deep.equal({routine: 'desk-break-5', reason: 'reader'});
    expect(textOf(heading(timer))).to.equal('Stopped');
    button(timer, 'Do again').click();
    await timer.updateComplete;
    expect([timer.status, timer.stepIndex, seconds(timer)]).to.deep.equal(['ready', 0, '5']);
    expect(focused()).to.equal(button(timer, 'Pause'));
  });

  it('counts by timestamps: a tab that slept wakes at the right second, with no step untold', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    await fake.pass(6);
    const left = timer.remaining;
    fake.sleep(30);
    document.dispatchEvent(new Event('visibilitychange'));
    await fake.pass(0);
    await fake.pass(0);
    expect(timer.remaining).to.be.closeTo(left - 30, 0.05);
    const told = heard.events.filter(({type}) => type === 'routine-step').map(({detail}) => detail['index']);
    expect(told).to.deep.equal([0, 1]);
  });

  it('is paused where the reader left it, after a lid was closed for an hour, and welcomes back', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    await fake.pass(6);
    const left = timer.remaining;
    const spoken = collectSpoken(timer);
    fake.sleep(3600);
    document.dispatchEvent(new Event('visibilitychange'));
    await fake.pass(0.2);
    expect([timer.status, timer.stepIndex]).to.deep.equal(['paused', 0]);
    expect(timer.remaining).to.be.closeTo(left, 0.11);
    expect(heard.types.at(-1)).to.equal('routine-pause');
    expect(spoken.at(-1)).to.equal('Welcome back');
    button(timer, 'Go on').click();
    await fake.pass(1);
    expect(timer.status).to.equal('running');
  });

  it('says milestones in its live region, no seconds', async () => {
    const timer = await show<RoutineTimer>(routine);
    const spoken = collectSpoken(timer);
    const fake = await started(timer);
    await fake.passUntil(() => timer.status === 'finished');
    expect(spoken[0]).to.match(/^Get ready\. Shoulder rolls\./);
    expect(spoken.filter((text) => text.startsWith('Rest.'))).to.have.length(steps - 1);
    for (const text of spoken) expect(text).to.not.match(/^\d+$/);
    // A routine of some six minutes: one sentence every ten seconds at most.
    expect(spoken.length, spoken.join(' | ')).to.be.at.most(40);
  });

  it('is accessible while it runs, paused, stopped, and done', async () => {
    const timer = await show<RoutineTimer>(routine);
    await timer.start();
    await timer.updateComplete;
    await expect(timer).to.be.accessible();
    timer.pause();
    await timer.updateComplete;
    await expect(timer).to.be.accessible();
    timer.stop('pain');
    await timer.updateComplete;
    await expect(timer).to.be.accessible();
    timer.reset();
    await timer.start();
    for (let presses = 0; presses < 40 && timer.status !== 'finished'; presses++) timer.next();
    await timer.updateComplete;
    await expect(timer).to.be.accessible();
  });

  it('goes to a step by a press on its mark, and by the keys of a slider', async () => {
    const timer = await show<RoutineTimer>(routine);
    await started(timer);
    const press = async (key: string): Promise<number> => {
      await sendKeys({press: key});
      await timer.updateComplete;
      return timer.stepIndex;
    };
    marks(timer)[4]!.click();
    await timer.updateComplete;
    expect([timer.stepIndex, current(timer)]).to.deep.equal([4, 4]);
    strip(timer).focus();
    expect([await press('ArrowRight'), await press('ArrowUp'), await press('ArrowLeft')]).to.deep.equal([5, 6, 5]);
    expect([await press('End'), await press('ArrowRight'), await press('Home'), await press('ArrowLeft')]).to.deep.equal([8, 8, 0, 0]);
    expect(strip(timer).getAttribute('aria-valuetext')).to.match(/^Step 1 of 9: /);
    await press(' ');
    expect(timer.status).to.equal('paused');
  });

  it('is followed by keyboard alone', async () => {
    const timer = await show<RoutineTimer>(routine);
    button(timer, /^Start/).focus();
    await sendKeys({press: 'Enter'});
    await until(() => timer.status === 'ready');
    await timer.updateComplete;
    expect(nameOf(focused()!)).to.equal('Pause');
    await sendKeys({press: ' '});
    await until(() => timer.status === 'paused');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('Go now');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('+10 s');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('This hurts');
    timer.reset();
  });

  it('is driven by script', async () => {
    const timer = await show<RoutineTimer>(routine);
    await Promise.all([timer.start(), timer.start()]);
    expect(timer.status).to.equal('ready');
    expect(heard.types).to.deep.equal(['routine-start', 'routine-step']);
    timer.next();
    expect(timer.status).to.equal('running');
    timer.next();
    expect(timer.stepIndex).to.equal(1);
    timer.previous();
    timer.pause();
    expect(timer.status).to.equal('paused');
    await timer.start();
    expect([timer.status, timer.stepIndex]).to.deep.equal(['ready', 0]);
    timer.stop('lunch');
    expect(timer.status).to.equal('stopped');
    expect(heard.events.at(-1)!.detail).to.deep.equal({routine: 'desk-break-5', reason: 'lunch'});
    timer.reset();
    await timer.updateComplete;
    expect(timer.status).to.equal('idle');
    expect(part(timer, 'title')).to.have.text('Five-minute desk break');
    expect(timer.elapsed).to.equal(0);
  });

  it('goes on while it is moved in the page', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    const place = document.createElement('div');
    timer.parentElement!.append(place);
    place.append(timer);
    await fake.pass(2);
    expect(timer.elapsed).to.be.closeTo(2, 0.05);
    expect(timer.status).to.equal('ready');
  });

  it('ends when it is taken out of the page', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    const stops: unknown[] = [];
    timer.addEventListener('routine-stop', ({detail}) => stops.push(detail.reason));
    timer.remove();
    await fake.pass(60);
    expect(stops).to.deep.equal(['script']);
    expect(timer.status).to.equal('idle');
  });

  it('ends when the attribute asks for another routine', async () => {
    const timer = await show<RoutineTimer>(routine);
    await timer.start();
    timer.routine = 'floor-reset';
    await until(() => timer.status === 'idle' && textOf(part(timer, 'title')) !== 'Five-minute desk break');
    expect(heard.types.at(-1)).to.equal('routine-stop');
  });

  it('leaves a focus elsewhere alone', async () => {
    const place = await fixture(html`<div><button>elsewhere</button>${routine}</div>`);
    const timer = await shown(place.querySelector<RoutineTimer>('routine-timer')!);
    place.querySelector('button')!.focus();
    await timer.start();
    await timer.updateComplete;
    expect(document.activeElement).to.equal(place.querySelector('button'));
  });

  it('draws the figure of the step at once, and of the next one in the rest', async () => {
    const timer = await show<RoutineTimer>(routine);
    const fake = await started(timer);
    timer.scrollIntoView({block: 'start'});
    const settled = async (): Promise<string> => {
      for (let frames = 0; frames < 6; frames++) await nextFrame();
      return drawing(timer);
    };
    const first = await settled();
    expect(first.length).to.be.above(100);
    await fake.passUntil(() => phase(timer) === 'Rest');
    expect(await settled()).to.not.equal(first);
  });

  it('draws the figure where only a corner of it is in sight', async () => {
    const holder = await fixture(html`<div style="block-size: 140px; inline-size: 760px; overflow: auto">${routine}</div>`);
    const timer = await shown(holder.querySelector<RoutineTimer>('routine-timer')!);
    await timer.start();
    await timer.updateComplete;
    await aTimeout(100);
    expect(drawing(timer).length).to.be.above(100);
  });

  for (const width of [280, 360, 760]) {
    it(`stays in its width of ${width} px in every step`, async () => {
      const holder = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${routine}</div>`);
      const timer = await shown(holder.querySelector<RoutineTimer>('routine-timer')!);
      await timer.start();
      for (let presses = 0; presses < 40 && timer.status !== 'finished'; presses++) {
        await timer.updateComplete;
        expect(holder.scrollWidth).to.equal(width);
        for (const target of [...buttons(timer), ...(timer.status === 'running' ? [strip(timer)] : [])]) {
          const {left, right, width: across, height} = target.getBoundingClientRect();
          const base = part(timer, 'base')!.getBoundingClientRect();
          expect(left >= base.left && right <= base.right, nameOf(target)).to.equal(true);
          expect(Math.min(across, height), nameOf(target)).to.be.at.least(44);
        }
        timer.next();
      }
      await timer.updateComplete;
      expect(holder.scrollWidth).to.equal(width);
      expect(isVisible(button(timer, 'Close'))).to.equal(true);
    });
  }
});
