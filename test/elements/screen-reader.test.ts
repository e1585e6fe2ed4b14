// What a reader hears who sees nothing: test/elements/heard/*.txt. Read a change of these files as they would, before you keep it.
import {html} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/safety-notice.ts';
import '../../src/elements/define/stretch-card.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import type {SafetyNotice} from '../../src/elements/safety-notice/safety-notice.ts';
import {configure} from '../../src/preferences/page-settings.ts';
import {forgetAnswers} from '../../src/preferences/answers.ts';
import {begun, button, heading, part, show, textOf, until} from './page.ts';
import {expectHeard, ScreenReader} from './screen-reader.ts';
import {FakeTime} from './time.ts';

describe('what a screen reader hears', function hears() {
  // The virtual reader looks at every change of the page, six minutes long.
  this.timeout(120_000);
  let time: FakeTime | undefined;
  afterEach(() => {
    time?.restore();
    time = undefined;
    forgetAnswers();
    localStorage.clear();
    sessionStorage.clear();
    configure({region: undefined});
  });

  /** Started by its button; time stands still from then on. */
  const started = async (element: RoutineTimer | StretchCard, reader: ScreenReader): Promise<FakeTime> => {
    const start = button(element, /^Start/);
    // Off until it is known that nobody has said anything.
    await until(() => !start.disabled);
    start.focus();
    await Promise.all([import('../../src/elements/routine-timer/running.ts'), import('../../src/elements/stretch-card/following.ts')]);
    const fake = new FakeTime();
    time = fake;
    await reader.chapter('Start');
    start.click();
    await begun(element, fake);
    return fake;
  };

  /** To the end: each kind of phase is moved through once. */
  const follow = async (element: RoutineTimer | StretchCard, fake: FakeTime, reader: ScreenReader): Promise<void> => {
    const seen = new Set<string>();
    for (let passed = 0; element.status !== 'finished' && passed < 6000; passed++) {
      const phase = textOf(part(element, 'phase'));
      if (!seen.has(phase)) {
        await reader.chapter(`Moving through “${phase}”`);
        await reader.moveThrough({isBrief: seen.size > 0});
        await reader.chapter('It goes on');
        seen.add(phase);
      }
      await fake.pass(0.1);
      await reader.listen();
    }
    await reader.chapter('The summary');
    await reader.moveThrough();
  };

  it('over one routine, from its steps to its summary', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
    const reader = await ScreenReader.on(timer);
    await reader.chapter('Before the start');
    await reader.moveThrough();

    const fake = await started(timer, reader);
    await follow(timer, fake, reader);
    await expectHeard('desk-break-5', await reader.transcript());
  });

  it('over one exercise of a card', async () => {
    const card = await show<StretchCard>(
      html`<div style="inline-size: 360px"><stretch-card exercise="piriformis-stretch-supine"></stretch-card></div>`, 'stretch-card',
    );
    await until(() => !button(card, /^Start/).disabled);
    const reader = await ScreenReader.on(card);
    await reader.chapter('Before the start');
    await reader.moveThrough();
    await reader.chapter('How to do it');
    button(card, 'How to do it').click();
    await until(() => card.shadowRoot?.querySelector('#details a[href^=http]'));
    await reader.moveThrough({isBrief: true});
    await follow(card, await started(card, reader), reader);
    await expectHeard('card', await reader.transcript());
  });

  it('over pauses, jumps, more time and pain', async () => {
    configure({region: 'GB'});
    const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
    const reader = await ScreenReader.on(timer);
    const fake = await started(timer, reader);
    const press = async (name: string): Promise<void> => {
      await reader.chapter(name);
      const target = button(timer, name);
      target.focus();
      await reader.listen();
      target.click();
      await fake.pass(1);
      await reader.listen();
    };
    await fake.pass(2);
    await press('Pause');
    await press('Go on');
    await press('+10 s');
    await press('Go now');
    await press('Next exercise');
    await press('Go now');
    await press('Previous exercise');
    await fake.passUntil(() => timer.status === 'running');
    await reader.chapter('An hour later');
    fake.sleep(3600);
    document.dispatchEvent(new Event('visibilitychange'));
    await fake.pass(1);
    await press('Go on');
    await press('This hurts');
    await reader.moveThrough();
    await press('2');
    await press('Mild, and easing already');
    await reader.moveThrough();
    await press('Skip it');
    await fake.passUntil(() => timer.status === 'running');
    await press('This hurts');
    await press('7');
    await reader.moveThrough();
    await expectHeard('pauses-and-pain', await reader.transcript());
  });

  /** Goes through the check, screen by screen, and says what there is to say on each; “None of these” elsewhere. */
  const check = async (name: string, {week, sign}: {readonly week?: number; readonly sign?: string} = {}): Promise<void> => {
    const notice = await show<SafetyNotice>(
      html`<div>
        <safety-notice mode="check" region="GB"></safety-notice>
        <stretch-card exercise="glute-bridge"></stretch-card>
        <stretch-card exercise="bird-dog"></stretch-card>
      </div>`,
      'safety-notice',
    );
    const reader = await ScreenReader.on(notice);
    const title = (): string => textOf(heading(notice));
    const press = async (text: string): Promise<void> => {
      await reader.chapter(text);
      button(notice, text).click();
    };
    while (part(notice, 'skip')) {
      const before = title();
      await reader.chapter(before);
      await reader.moveThrough({isBrief: true});
      const field = notice.shadowRoot!.querySelector<HTMLInputElement>('[name=week]');
      const box = [...notice.shadowRoot!.querySelectorAll('label')].find((label) => sign && textOf(label).startsWith(sign));
      if (field) {
        field.value = `${week}`;
        await press('Next');
      } else if (box) {
        box.click();
        await notice.updateComplete;
        await press('Next');
      } else if (week && textOf(notice).includes('I am pregnant')) await press('I am pregnant');
      else await press('None of these');
      await until(() => title() !== before, `“${before}” goes nowhere`);
    }
    await until(() => title() !== 'Your result');
    await notice.updateComplete;
    await reader.chapter(title());
    await reader.moveThrough();
    await expectHeard(name, await reader.transcript());
  };

  it('over the check, if there is nothing to say', async () => {
    await check('check-healthy');
  });

  it('over the check, in week 17', async () => {
    await check('check-week-17', {week: 17});
  });

  it('over the check, after a red answer', async () => {
    await check('check-red', {sign: 'Numbness'});
  });
});
