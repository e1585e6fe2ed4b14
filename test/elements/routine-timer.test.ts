import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import {
  button, buttons, collectEvents, collectWarnings, heading, isVisible, nameOf, part, show, shown, textOf, until, type Heard, type Warnings,
} from './page.ts';

const titles = (timer: Element): readonly string[] =>
  [...(timer.shadowRoot?.querySelectorAll('.step b') ?? [])].map((title) => textOf(title));

describe('<routine-timer>', () => {
  let warnings: Warnings;
  let heard: Heard;
  beforeEach(() => {
    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(() => {
    warnings.restore();
    heard.restore();
  });

  for (const layout of ['full', 'compact']) {
    it(`is accessible as ${layout}`, async () => {
      const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5" layout=${layout}></routine-timer>`);
      await expect(timer).to.be.accessible();
      expect(warnings.texts).to.deep.equal([]);
    });
  }

  it('tells name, total time, number of exercises and what is needed', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
    expect(part(timer, 'title')).to.have.text('Five-minute desk break');
    const facts = textOf(timer.shadowRoot?.querySelector('.facts'));
    expect(facts).to.match(/\d½? min/).and.to.contain(`${titles(timer).length} exercises`).and.to.contain('firm chair');
    expect(timer.remaining).to.be.within(240, 480);
    expect([timer.status, timer.elapsed, timer.stepIndex]).to.deep.equal(['idle', 0, 0]);
  });

  it('lists every step with its picture and dose, from warm-up to cool-down', async () => {
    const place = await fixture(html`<div style="inline-size: 360px"><routine-timer routine="floor-reset"></routine-timer></div>`);
    const timer = await shown(place.querySelector('routine-timer')!);
    const parts = [...timer.shadowRoot!.querySelectorAll('.part')].map((title) => textOf(title));
    expect(parts.map((title) => title.replace(/ [\d½]+ \w+$/, ''))).to.deep.equal(['Warm-up', 'Main part', 'Cool-down']);
    const steps = [...timer.shadowRoot!.querySelectorAll('.step')];
    expect(steps.length).to.be.above(4);
    for (const step of steps) {
      await until(() => step.querySelector('svg path'), 'no thumbnail');
      expect(textOf(step.querySelector('span'))).to.not.equal('');
      expect(step.querySelector('svg')).to.have.attribute('aria-hidden', 'true');
    }
  });

  it('shows a routine for pregnancy on a person who is as far on, before and after Start', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer routine="pregnancy-t3"></routine-timer>`);
    const shirt = (place: string): Element | null => timer.shadowRoot!.querySelector(`${place} svg .p.top`);
    await until(() => shirt('.step'), 'no thumbnail');
    expect(getComputedStyle(shirt('.step')!).getPropertyValue('--c')).to.equal('#8a78bd');
    timer.start();
    await until(() => shirt('.picture:not(.thumb)'), 'no figure');
    expect(getComputedStyle(shirt('.picture:not(.thumb)')!).getPropertyValue('--c')).to.equal('#8a78bd');
    timer.reset();
  });

  it('shows name and Start alone as compact', async () => {
    const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5" layout="compact"></routine-timer>`);
    expect(titles(timer)).to.deep.equal([]);
    expect(buttons(timer).map(nameOf)).to.deep.equal(['Start Five-minute desk break']);
    expect(isVisible(part(timer, 'title'))).to.equal(true);
  });

  it('has a Start that is in nobody’s way, at any width', async () => {
    for (const width of [280, 360, 600, 760]) {
      for (const layout of ['full', 'compact']) {
        const place = await fixture<HTMLElement>(
          html`<div style="inline-size: ${width}px"><routine-timer routine="desk-break-5" layout=${layout}></routine-timer></div>`,
        );
        const timer = await shown(place.querySelector('routine-timer')!);
        const start = button(timer, /^Start/).getBoundingClientRect();
        const base = part(timer, 'base')!.getBoundingClientRect();
        expect(start.top, `${layout} ${width}`).to.be.at.least(base.top);
        expect(start.bottom, `${layout} ${width}`).to.be.at.most(base.bottom);
        expect(place.scrollWidth, `${layout} ${width}`).to.equal(width);
        const title = part(timer, 'title')!.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(part(timer, 'title')!);
        const words = range.getBoundingClientRect();
        const apart = words.right <= start.left || title.bottom <= start.top || start.bottom <= title.top;
        expect(apart, `${layout} ${width}`).to.equal(true);
      }
    }
  });

  for (const level of [2, 4, 6]) {
    it(`is a heading of level ${level}, its parts one deeper`, async () => {
      const place = await fixture(html`<div style="inline-size: 360px"><routine-timer routine="desk-break-5" heading-level=${level}></routine-timer></div>`);
      const timer = await shown(place.querySelector('routine-timer')!);
      expect(heading(timer)).to.have.attribute('aria-level', `${level}`);
      expect(timer.shadowRoot?.querySelector('.part')).to.have.attribute('aria-level', `${Math.min(6, level + 1)}`);
    });
  }

  it('reckons with the waits that the owner asks for', async () => {
    const usual = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
    const hasty = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5" get-ready="0" rest="0"></routine-timer>`);
    const waits = 5 + 10 * (titles(usual).length - 1);
    expect(usual.remaining - hasty.remaining).to.be.closeTo(waits, 0.01);
    hasty.removeAttribute('rest');
    hasty.removeAttribute('get-ready');
    await hasty.updateComplete;
    expect(hasty.remaining).to.equal(usual.remaining);
    expect(warnings.texts).to.deep.equal([]);
  });

  describe('bad input', () => {
    it('keeps the owner’s words for an unknown routine, warns once of the nearest, and tells the page', async () => {
      const timer = await fixture<RoutineTimer>(html`<routine-timer routine="deskbreak"><ol><li>Roll your shoulders</li></ol></routine-timer>`);
      await until(() => heard.types.length);
      await timer.updateComplete;
      expect(isVisible(timer.querySelector('li'))).to.equal(true);
      expect(heard.events.map(({type, target, detail}) => [type, target, detail['code']])).to.deep.equal([
        ['stretch-error', timer, 'unknown-routine'],
      ]);
      timer.requestUpdate();
      await timer.updateComplete;
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain('<routine-timer>').and.to.contain('deskbreak').and.to.contain('desk-break-5');
      expect(timer.matches(':state(error)')).to.equal(true);
      await timer.start();
      expect(timer.status).to.equal('idle');
    });

    it('ignores what makes no sense before Start', async () => {
      const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
      for (const method of ['pause', 'resume', 'next', 'previous', 'stop', 'reset'] as const) timer[method]();
      expect(timer.status).to.equal('idle');
      expect(heard.types).to.deep.equal([]);
    });

    for (const [attribute, value, used] of [
      ['get-ready', '-1', 0],
      ['get-ready', '900', 60],
      ['get-ready', 'soon', 5],
      ['rest', '-10', 0],
      ['rest', '5000', 300],
      ['rest', 'long', 10],
    ] as const) {
      it(`takes the nearest allowed value for ${attribute}="${value}", and warns once`, async () => {
        const expected = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
        expected.setAttribute(attribute, `${used}`);
        const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
        timer.setAttribute(attribute, value);
        await Promise.all([expected.updateComplete, timer.updateComplete]);
        timer.requestUpdate();
        await timer.updateComplete;
        expect(timer.remaining).to.equal(expected.remaining);
        expect(warnings.texts).to.have.length(1);
        expect(warnings.texts[0]).to.contain('<routine-timer>').and.to.contain(`${attribute}=`).and.to.contain(`${used} is used`);
      });
    }

    for (const [attribute, value, accepted] of [
      ['layout', 'huge', 'full, compact'],
      ['heading-level', '7', '2, 3, 4, 5, 6'],
      ['theme', 'sepia', 'auto, light, dark'],
    ] as const) {
      it(`falls back for ${attribute}="${value}", and warns once of what is accepted`, async () => {
        const timer = await show<RoutineTimer>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
        timer.setAttribute(attribute, value);
        await timer.updateComplete;
        timer.requestUpdate();
        await timer.updateComplete;
        expect(titles(timer).length).to.be.above(4);
        expect(heading(timer)).to.have.attribute('aria-level', '3');
        expect(warnings.texts).to.have.length(1);
        expect(warnings.texts[0]).to.contain(`<routine-timer> ${attribute}="${value}"`).and.to.contain(accepted);
      });
    }
  });
});
