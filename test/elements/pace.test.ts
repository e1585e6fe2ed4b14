import {expect, html} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/stretch-card.ts';
import {routineIndex} from '../../src/catalogue/contents.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {chooseGuidance} from '../../src/preferences/guidance.ts';
import {begun, part, show, textOf, until} from './page.ts';
import {FakeTime} from './time.ts';

const facts = (element: Element, list: string): string => textOf(element.shadowRoot?.querySelector(list));

describe('a pace and rests that the reader has chosen', () => {
  let time: FakeTime | undefined;
  afterEach(() => {
    time?.restore();
    time = undefined;
    chooseGuidance({speed: undefined, restSeconds: undefined});
  });

  const began = async (element: RoutineTimer | StretchCard): Promise<void> => {
    await begun(element, time);
  };

  for (const speed of [0.75, 1, 1.5]) {
    it(`are in the total of every routine before Start, at ${speed}`, async () => {
      chooseGuidance({speed, restSeconds: 20});
      await import('../../src/elements/routine-timer/running.ts');
      for (const {id} of routineIndex) {
        const timer = await show<RoutineTimer>(html`<routine-timer routine=${id} layout="compact"></routine-timer>`);
        const total = timer.remaining;
        time = new FakeTime();
        await timer.start();
        await began(timer);
        expect(timer.remaining, id).to.be.closeTo(total, 0.01);
        time.restore();
        time = undefined;
        timer.reset();
        timer.remove();
      }
    }).timeout(60_000);
  }

  it('are what a routine takes to its end', async () => {
    chooseGuidance({speed: 0.75, restSeconds: 4});
    await import('../../src/elements/routine-timer/running.ts');
    const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
    const total = timer.remaining;
    time = new FakeTime();
    await timer.start();
    await began(timer);
    let passed = 0;
    for (; timer.status !== 'finished' && passed < 1800; passed++) await time.pass(0.5);
    expect(passed / 2).to.be.closeTo(total, 1);
  });

  it('show at once on a timer at rest, and go again when they are given back', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer routine="floor-reset" rest="10"></routine-timer>`);
    const [usual, before] = [timer.remaining, facts(timer, '.facts')];
    chooseGuidance({speed: 0.75, restSeconds: 60});
    await until(() => timer.remaining > usual + 60);
    expect(facts(timer, '.facts')).to.not.equal(before);
    chooseGuidance({speed: undefined, restSeconds: undefined});
    await until(() => timer.remaining === usual);
    expect(facts(timer, '.facts')).to.equal(before);
  });

  it('show on a card, whose session takes as long', async () => {
    const card = html`<stretch-card exercise="glute-bridge" reps="10" sets="2"></stretch-card>`;
    const usual = facts(await show<StretchCard>(card), '.dose');
    chooseGuidance({speed: 0.75, restSeconds: 60});
    const element = await show<StretchCard>(card);
    await until(() => facts(element, '.dose') !== usual);
    const minutes = /([\d½]+) min/.exec(facts(element, '.dose'))![1]!;
    await import('../../src/elements/stretch-card/following.ts');
    time = new FakeTime();
    await element.start();
    await began(element);
    let passed = 0;
    for (; element.status !== 'finished' && passed < 900; passed++) await time.pass(1);
    const shown = Number(minutes.replace('½', '.5')) * 60;
    expect(passed).to.be.closeTo(shown, 16);
    element.stop();
  });

  it('leave the time of a card alone where the pace is the usual one', async () => {
    chooseGuidance({volume: 0.5});
    try {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
      expect(part(card, 'title')).to.have.text('Glute bridge');
      const before = facts(card, '.dose');
      chooseGuidance({volume: undefined});
      await card.updateComplete;
      expect(facts(card, '.dose')).to.equal(before);
    } finally {
      chooseGuidance({volume: undefined});
    }
  });
});
