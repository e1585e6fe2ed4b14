import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/elements/define/routine-timer.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import {begun, button, buttons, clipped, nameOf, part, settledSheet, sheet, shown, textOf, until} from './page.ts';
import {FakeTime} from './time.ts';

/** A held exercise for each side (step 6), and one that ends by a tap (step 9). */
const ROUTINE = 'sciatica-friendly';
const phase = (timer: Element): string => textOf(part(timer, 'phase'));
const keys = (timer: Element): readonly HTMLElement[] => [...timer.shadowRoot!.querySelectorAll<HTMLElement>('.keys button')];

describe('<routine-timer> while it runs: its room', () => {
  let time: FakeTime;
  afterEach(() => { time.restore(); });

  const started = async (width: number, {layout = 'full', size = 16} = {}): Promise<RoutineTimer> => {
    const place = await fixture<HTMLElement>(
      html`<div style="inline-size: ${width}px; font-size: ${size}px"><routine-timer routine=${ROUTINE} layout=${layout}></routine-timer></div>`,
    );
    const timer = await shown(place.querySelector<RoutineTimer>('routine-timer')!);
    await import('../../src/elements/routine-timer/running.ts');
    time = new FakeTime();
    button(timer, /^Start/).click();
    await begun(timer, time);
    return timer;
  };
  /** Each phase of a held exercise for both sides, and one that waits for a tap. */
  const inEachPhase = async (timer: RoutineTimer, look: (name: string) => void): Promise<void> => {
    look('get ready');
    while (timer.stepIndex < 5) timer.next();
    for (const name of ['Rest', 'Move', 'Hold', 'Come back', 'Switch']) {
      await time.passUntil(() => phase(timer).startsWith(name));
      look(name);
    }
    while (timer.stepIndex < 8) timer.next();
    await time.pass(120);
    expect(phase(timer)).to.equal('Take your time');
    look('tap');
    timer.pause();
    await timer.updateComplete;
    look('paused');
  };

  for (const layout of ['full', 'compact']) {
    for (const width of [280, 360, 720]) {
      it(`${layout}, ${width} px: Pause and “This hurts” in the window in each phase, a thumb wide, nothing cut off`, async () => {
        const timer = await started(width, {layout});
        timer.scrollIntoView({block: 'start'});
        await inEachPhase(timer, (name) => {
          for (const key of keys(timer)) {
            const {top, bottom, width: wide, height} = key.getBoundingClientRect();
            expect([top >= -1, bottom <= innerHeight + 1, wide >= 44, height >= 44], `${name}: ${nameOf(key)} ${bottom}`).to.deep.equal([true, true, true, true]);
          }
          expect(clipped(timer), name).to.deep.equal([]);
        });
      });
    }
  }

  for (const width of [360, 720]) {
    it(`compact, ${width} px: what stands below it stays where it is from phase to phase`, async () => {
      const timer = await started(width, {layout: 'compact'});
      const heights = new Map<string, number>();
      await inEachPhase(timer, (name) => { heights.set(name, timer.offsetHeight); });
      for (const [name, height] of heights) expect(height, name).to.equal(heights.get('get ready'));
    });
  }

  for (const layout of ['full', 'compact']) {
    it(`${layout}, with text of twice the size: nothing cut off, in any phase, question or summary`, async () => {
      const timer = await started(360, {layout, size: 32});
      await inEachPhase(timer, (name) => { expect(clipped(timer), name).to.deep.equal([]); });
      for (const name of ['This hurts', '2', /^Mild/, 'Back', 'Sharp']) {
        button(timer, name).click();
        await timer.updateComplete;
        time.restore();
        await settledSheet(timer);
        expect(clipped(timer), String(name)).to.deep.equal([]);
      }
      button(timer, 'Close').click();
      await timer.start();
      while (timer.status !== 'finished') timer.next();
      await timer.updateComplete;
      expect(clipped(timer), 'summary').to.deep.equal([]);
    });
  }

  for (const [width, height] of [[390, 844], [375, 600], [844, 390], [667, 375], [1280, 800]] as const) {
    it(`over a whole screen of ${width} × ${height}: all keys in sight and apart, and the seconds as high as can be`, async () => {
      const before = [innerWidth, innerHeight] as const;
      await setViewport({width, height});
      try {
        const timer = await started(width);
        // A frame of a test may not have the real one; a phone does as much without it.
        Object.defineProperty(timer, 'requestFullscreen', {value: undefined});
        button(timer, 'Full screen').click();
        for (let frames = 0; frames < 60 && !timer.shadowRoot!.querySelector('.full-screen'); frames++) await nextFrame();
        await inEachPhase(timer, (name) => {
          const boxes = keys(timer).map((key) => key.getBoundingClientRect());
          for (const {top, right, bottom, left} of boxes) {
            expect([top >= 0, left >= 0, right <= width, bottom <= height], `${name}: ${top} ${right} ${bottom} ${left}`).to.deep.equal([true, true, true, true]);
          }
          const meets = (one: DOMRect, other: DOMRect): boolean =>
            one !== other && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
          expect(boxes.filter((one) => boxes.some((other) => meets(one, other))).length, name).to.equal(0);
        });
        const {fontSize} = getComputedStyle(timer.shadowRoot!.querySelector('.seconds')!);
        expect(parseFloat(fontSize)).to.be.at.least(height > 700 ? 172 : 140);
      } finally {
        await setViewport({width: before[0], height: before[1]});
      }
    });
  }

  it('asks what hurts at the foot of the window, where the timer is longer', async () => {
    const timer = await started(280);
    timer.scrollIntoView({block: 'start'});
    button(timer, 'This hurts').click();
    await timer.updateComplete;
    time.restore();
    await settledSheet(timer);
    const {top, bottom} = sheet(timer)!.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight + 1], `${top} to ${bottom} of ${innerHeight}`).to.deep.equal([true, true]);
  });

  it('is accessible in its panel of sound and pace, with room for a thumb', async () => {
    const timer = await started(360);
    time.restore();
    button(timer, 'Sound and pace').click();
    const panel = (): HTMLElement | null => timer.shadowRoot!.querySelector('dialog.settings[open]');
    await until(() => panel());
    await settledSheet(timer);
    await expect(timer).to.be.accessible();
    const small = [...panel()!.querySelectorAll<HTMLElement>('button, select, label')].filter(({offsetWidth, offsetHeight}) => offsetWidth < 44 || offsetHeight < 44);
    expect(small.map(textOf)).to.deep.equal([]);
    panel()!.querySelector<HTMLInputElement>('input')!.click();
    await timer.updateComplete;
    await expect(timer, 'without sound').to.be.accessible();
    panel()!.querySelector<HTMLInputElement>('input')!.click();
    expect(buttons(timer).length).to.be.above(3);
  });
});
