import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import '../../src/elements/define/routine-step.ts';
import '../../src/elements/define/routine-timer.ts';
import type {RoutineStep} from '../../src/elements/routine-step/routine-step.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import {forgetAnswers, keepAnswers, today} from '../../src/preferences/answers.ts';
import {
  begun, button, buttons, collectEvents, collectWarnings, focused, isVisible, nameOf, part, show, textOf, until, type Heard, type Warnings,
} from './page.ts';
import {FakeTime} from './time.ts';

const own = html`<routine-timer>
  <h3>Monday  stretch</h3>
  <routine-step exercise="shoulder-rolls" reps="4">Roll the shoulders, four times</routine-step>
  <routine-step exercise="chin-tuck" hold="3" reps="2" rest="20">Chin tuck, twice</routine-step>
  <routine-step exercise="seated-side-bend"></routine-step>
</routine-timer>`;

const listed = (timer: Element): readonly string[] => [...(timer.shadowRoot?.querySelectorAll('.step') ?? [])].map((step) =>
  `${textOf(step.querySelector('b'))}: ${textOf(step.querySelector('b + span'))}`);
const names = (timer: Element): readonly string[] => listed(timer).map((text) => text.replace(/:.*/, ''));
const steps = (timer: Element): readonly RoutineStep[] => [...timer.querySelectorAll('routine-step')];
const becomes = (timer: Element, wanted: readonly string[]): Promise<void> =>
  until(() => names(timer).join() === wanted.join(), `never ${wanted.join()}`).catch(() => { expect(names(timer)).to.deep.equal(wanted); });

describe('<routine-step>', () => {
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

  const three = ['Shoulder rolls', 'Chin tuck', 'Seated side bend'];

  it('makes a routine in HTML, named by its heading, with the dose that is asked for', async () => {
    const timer = await show<RoutineTimer>(own);
    expect(part(timer, 'title')).to.have.text('Monday stretch');
    expect(names(timer)).to.deep.equal(three);
    expect(listed(timer)).to.deep.equal(['Shoulder rolls: 4 times', 'Chin tuck: 2 × 3 s', 'Seated side bend: 3 × 3 s each side']);
    expect(textOf(timer.shadowRoot?.querySelector('.facts'))).to.contain('3 exercises').and.to.contain('firm chair');
    expect(timer.shadowRoot?.querySelectorAll('.part').length).to.equal(0);
    expect(isVisible(timer.querySelector('routine-step'))).to.equal(false);
    for (const step of timer.shadowRoot!.querySelectorAll('.step')) await until(() => step.querySelector('svg path'), 'no thumbnail');
    await expect(timer).to.be.accessible();
    expect(warnings.texts).to.deep.equal([]);
  });

  it('is “Your routine” without a heading, and may stand in whatever a site builder puts around it', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer layout="compact">
      <ol><li><routine-step exercise="chin-tuck"></routine-step></li></ol>
      <p><routine-step exercise="shoulder-rolls"></routine-step></p>
    </routine-timer>`);
    expect(part(timer, 'title')).to.have.text('Your routine');
    expect(textOf(timer)).to.contain('2 exercises');
  });

  it('takes time as its doses and rests say', async () => {
    const given = (attributes: TemplateResult): Promise<RoutineTimer> => show<RoutineTimer>(html`<routine-timer>${attributes}</routine-timer>`);
    const usual = await given(html`<routine-step exercise="chin-tuck"></routine-step><routine-step exercise="chin-tuck"></routine-step>`);
    const rested = await given(html`<routine-step exercise="chin-tuck" rest="30"></routine-step><routine-step exercise="chin-tuck"></routine-step>`);
    expect(rested.remaining - usual.remaining).to.be.closeTo(20, 0.01);
    const both = await given(html`<routine-step exercise="piriformis-stretch-supine" reps="1"></routine-step>`);
    const left = await given(html`<routine-step exercise="piriformis-stretch-supine" reps="1" side="left"></routine-step>`);
    expect(left.remaining).to.be.below(both.remaining * 0.6);
    expect([...listed(left), ...listed(both)].map((text) => text.replace(/.*: /, ''))).to.deep.equal(['15 s, left only', '15 s each side']);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('wins over a routine that is named besides', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"><routine-step exercise="chin-tuck"></routine-step></routine-timer>`);
    expect([part(timer, 'title')?.textContent, ...names(timer)]).to.deep.equal(['Your routine', 'Chin tuck']);
    timer.querySelector('routine-step')!.remove();
    await until(() => part(timer, 'title')?.textContent === 'Five-minute desk break');
    timer.append(Object.assign(document.createElement('routine-step'), {exercise: 'shoulder-rolls'}));
    await becomes(timer, ['Shoulder rolls']);
  });

  it('can be added, removed, moved and changed while nobody follows it', async () => {
    const timer = await show<RoutineTimer>(own);
    const [first, second, third] = steps(timer);
    const added = document.createElement('routine-step');
    added.exercise = 'seated-march';
    timer.append(added);
    await becomes(timer, [...three, 'Seated march']);
    first!.remove();
    await becomes(timer, [...three.slice(1), 'Seated march']);
    timer.insertBefore(third!, second!);
    await becomes(timer, ['Seated side bend', 'Chin tuck', 'Seated march']);
    const before = timer.remaining;
    second!.reps = 5;
    await until(() => timer.remaining > before);
    expect(second).to.have.attribute('reps', '5');
    second!.setAttribute('exercise', 'shoulder-rolls');
    await becomes(timer, ['Seated side bend', 'Shoulder rolls', 'Seated march']);
    timer.querySelector('h3')!.textContent = 'Tuesday';
    await until(() => part(timer, 'title')?.textContent === 'Tuesday');
    for (const step of steps(timer)) step.remove();
    await until(() => timer.matches(':state(error)'));
    expect(heard.events.map(({detail}) => detail['code'])).to.deep.equal(['unknown-routine']);
  });

  it('stays as it was under a reader’s feet, and changes when they are done', async () => {
    const timer = await show<RoutineTimer>(own);
    await import('../../src/elements/routine-timer/running.ts');
    await timer.start();
    timer.next();
    steps(timer)[0]!.exercise = 'seated-march';
    steps(timer)[2]!.remove();
    await nextFrame();
    await nextFrame();
    expect(timer.status).to.equal('running');
    expect(textOf(timer)).to.contain('1 of 3').and.to.contain('Shoulder rolls');
    timer.reset();
    await becomes(timer, ['Seated march', 'Chin tuck']);
  });

  describe('bad input', () => {
    it('leaves out an unknown exercise, with the nearest ids, once, and tells the page from the step', async () => {
      const timer = await show<RoutineTimer>(html`<routine-timer>
        <routine-step exercise="shoulder-rolls"></routine-step>
        <routine-step exercise="chintuck">Chin tuck</routine-step>
      </routine-timer>`);
      expect(names(timer)).to.deep.equal(['Shoulder rolls']);
      expect(heard.events.map(({target, detail}) => [target === steps(timer)[1], detail['code']])).to.deep.equal([[true, 'unknown-exercise']]);
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain('<routine-step>').and.to.contain('“chintuck”').and.to.contain('chin-tuck');
      steps(timer)[0]!.reps = 5;
      await until(() => listed(timer)[0]!.includes('5'));
      expect([warnings.texts.length, heard.events.length]).to.deep.equal([1, 1]);
      steps(timer)[1]!.exercise = 'chin-tuck';
      await becomes(timer, ['Shoulder rolls', 'Chin tuck']);
    });

    it('keeps the owner’s words where no step is known', async () => {
      const timer = await fixture<RoutineTimer>(html`<routine-timer><routine-step exercise="nothing">Get up</routine-step><routine-step>Walk</routine-step></routine-timer>`);
      await until(() => timer.matches(':state(error)'));
      await timer.updateComplete;
      for (const step of steps(timer)) expect(isVisible(step)).to.equal(true);
      await timer.start();
      expect(timer.status).to.equal('idle');
      expect(heard.events.map(({detail}) => detail['code'])).to.deep.equal(['unknown-exercise', 'unknown-exercise', 'not-loaded']);
    });

    for (const [attribute, value, told] of [
      ['hold', '900', 'is not from 1 to'],
      ['hold', 'long', 'is not from 1 to'],
      ['reps', '1000', 'is not from 1 to'],
      ['sets', '-3', 'is not from 1 to'],
      ['side', 'top', 'is not one of both, left, right'],
      ['rest', '-1', 'is not from 0 to 300 seconds; 0 is used'],
      ['rest', 'a while', 'is not from 0 to 300 seconds; that of the timer is used'],
    ] as const) {
      it(`never does more than is safe for ${attribute}="${value}", and warns once`, async () => {
        const step = document.createElement('routine-step');
        step.setAttribute('exercise', 'piriformis-stretch-supine');
        step.setAttribute(attribute, value);
        const timer = await show<RoutineTimer>(html`<routine-timer>${step}</routine-timer>`);
        timer.append(Object.assign(document.createElement('routine-step'), {exercise: 'chin-tuck'}));
        await until(() => names(timer).length === 2);
        expect(warnings.texts.join('|')).to.not.contain('|');
        expect(warnings.texts[0]).to.contain('<routine-step exercise="piriformis-stretch-supine">').and.to.contain(`${attribute}="${value}"`).and.to.contain(told);
        const most = Object.assign(document.createElement('routine-step'), {exercise: 'piriformis-stretch-supine', hold: 30, reps: 4, sets: 9});
        const longest = await show<RoutineTimer>(html`<routine-timer>${most}</routine-timer>`);
        expect(timer.remaining).to.be.below(longest.remaining + 120);
      });
    }

    it('shows the owner’s HTML as text', async () => {
      const timer = await show<RoutineTimer>(html`<routine-timer><h3>${'<img src=x onerror=alert(1)>'}</h3><routine-step exercise="chin-tuck"></routine-step></routine-timer>`);
      expect(part(timer, 'title')).to.have.text('<img src=x onerror=alert(1)>');
    });
  });

  it('is swapped, taken care with and left out for a reader as a routine of ours is', async () => {
    try {
      keepAnswers({reader: {}, pregnancy: {week: 20, on: today()}, keep: 'days', isComplete: true});
      const timer = await show<RoutineTimer>(html`<routine-timer>
        <routine-step exercise="glute-bridge"></routine-step>
        <routine-step exercise="air-squat"></routine-step>
      </routine-timer>`);
      await until(() => part(timer, 'note'));
      expect(names(timer)).to.deep.equal(['Sit to stand', 'Air squat']);
      expect(textOf(part(timer, 'note'))).to.contain('1 of 2');
      keepAnswers({reader: {conditions: ['pregnancy-high-risk']}, pregnancy: {week: 20, on: today()}, keep: 'days', isComplete: true});
      await until(() => !part(timer, 'start'));
      keepAnswers({reader: {flags: ['saddle']}, keep: 'days', isComplete: true});
      await until(() => textOf(part(timer, 'note')).includes('Do not exercise'));
      await timer.start();
      expect(timer.status).to.equal('idle');
    } finally {
      forgetAnswers();
    }
  });

  it('is followed from Start to the summary by keyboard alone', async () => {
    const timer = await show<RoutineTimer>(own);
    const total = timer.remaining;
    await import('../../src/elements/routine-timer/running.ts');
    button(timer, 'Start Monday stretch').focus();
    time = new FakeTime();
    await sendKeys({press: 'Enter'});
    await begun(timer, time);
    let passed = 0;
    for (; timer.status !== 'finished' && passed < 900; passed++) await time.pass(1);
    expect(passed).to.be.closeTo(total, 1);
    expect(textOf(timer)).to.contain('3 of 3');
    expect(heard.types).to.deep.equal(['routine-start', 'routine-step', 'routine-step', 'routine-step', 'routine-complete']);
    expect(heard.events.at(-1)!.detail).to.deep.equal({routine: 'own'});
    expect(textOf(focused())).to.equal('That is all for today');
    button(timer, 'Keep in my journal').click();
    await timer.updateComplete;
    const [entry] = (JSON.parse(localStorage.getItem('stretch-elements:journal')!) as {routine: string; exercises: string[]}[]).slice(-1);
    expect([entry!.routine, entry!.exercises]).to.deep.equal(['own', ['shoulder-rolls', 'chin-tuck', 'seated-side-bend']]);
    localStorage.removeItem('stretch-elements:journal');
    expect(buttons(timer).map(nameOf)).to.include('Do again');
  });
});
