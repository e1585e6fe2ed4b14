/** Launched by browsers whose reader prefers reduced motion: nothing moves, and nothing asks to be paused. */
import {aTimeout, expect, html, nextFrame} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/stretch-card.ts';
import '../../src/elements/define/stretch-figure.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import type {StretchFigure} from '../../src/elements/stretch-figure/stretch-figure.ts';
import {button, drawing, drawn, part, show} from './page.ts';
import {FakeTime} from './time.ts';

const still = async (element: Element, milliseconds = 500): Promise<void> => {
  const before = drawing(element);
  for (let passed = 0; passed < milliseconds; passed += 50) {
    await aTimeout(50);
    expect(drawing(element)).to.equal(before);
  }
};
/** Styles that change bit by bit: transitions and animations, inside shadow roots too. */
const animations = (element: Element): number =>
  (element.shadowRoot as unknown as {getAnimations?: () => Animation[]} | null)?.getAnimations?.().length ?? 0;

describe('for a reader who prefers reduced motion', () => {
  it('the browser says so', () => {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
  });

  for (const autoplay of ['visible', 'hover', 'off'] as const) {
    it(`a figure with autoplay="${autoplay}" stands still, with a ghost of the start and an arrow, and no button`, async () => {
      const figure = await show<StretchFigure>(
        html`<div style="inline-size: 400px"><stretch-figure exercise="air-squat" autoplay=${autoplay}></stretch-figure></div>`,
        'stretch-figure',
      );
      await drawn(figure);
      const inside = (group: string): number => figure.shadowRoot!.querySelectorAll(`.${group} path`).length;
      expect(figure.shadowRoot!.querySelector('.body .ghost')).not.to.equal(null);
      expect(inside('before')).to.be.above(0);
      expect(part(figure, 'pause-button')).to.equal(null);
      part(figure, 'turn')!.focus();
      await still(figure);
    });
  }

  it('a figure can still be turned', async () => {
    const figure = await show<StretchFigure>(html`<stretch-figure exercise="air-squat"></stretch-figure>`);
    await drawn(figure);
    const before = drawing(figure);
    part(figure, 'turn')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}));
    await figure.updateComplete;
    expect(drawing(figure)).to.not.equal(before);
    await still(figure, 300);
  });

  it('a card stands still and has no pause button', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="air-squat"></stretch-card>`);
    await drawn(card);
    expect(part(card, 'pause-button')).to.equal(null);
    await still(card);
    await expect(card).to.be.accessible();
  });

  it('a followed card goes from pose to pose without the way between', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="air-squat" hold="1" reps="2" sets="1"></stretch-card>`);
    await drawn(card);
    card.scrollIntoView({block: 'start'});
    await import('../../src/elements/stretch-card/following.ts');
    const time = new FakeTime();
    try {
      button(card, /^Start/).click();
      const seen = new Set<string>();
      for (let passed = 0; card.status !== 'finished' && passed < 60; passed += 0.25) {
        await time.pass(0.25);
        await nextFrame();
        await nextFrame();
        if (card.status === 'ready' || card.status === 'running') seen.add(drawing(card));
        expect(animations(card)).to.equal(0);
      }
      expect(card.status).to.equal('finished');
      // The still before the first frame of the session; start; hold.
      expect(seen.size).to.be.within(2, 3);
    } finally {
      time.restore();
    }
  });

  it('a followed routine shows poses, not movements', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
    await timer.start();
    timer.scrollIntoView({block: 'start'});
    timer.next();
    await timer.updateComplete;
    await aTimeout(100);
    expect(drawing(timer).length).to.be.above(100);
    expect(part(timer, 'pause-button')).to.equal(null);
    const seen = new Set<string>();
    for (let count = 0; count < 20; count++) {
      await aTimeout(40);
      seen.add(drawing(timer));
      expect(animations(timer)).to.equal(0);
    }
    // Movement would show some twenty in-betweens in this time; a round of keyframes passes through four poses.
    expect(seen.size).to.be.at.most(4);
    timer.reset();
  });
});
