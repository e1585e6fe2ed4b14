import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/stretch-card.ts';
import {readAgain} from '../../src/elements/session/left.ts';
import {forgetAnswers, keepAnswers, today} from '../../src/preferences/answers.ts';
import {gates, safetyMatters} from '../../src/preferences/gate.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {keptKey} from '../../src/session/kept-key.ts';
import {
  begun, button, buttons, collectEvents, collectWarnings, focused, nameOf, part, show, shown, textOf, until, type Heard, type Warnings,
} from './page.ts';
import {FakeTime} from './time.ts';

type Followed = RoutineTimer | StretchCard;

const routine = html`<routine-timer routine="desk-break-5"></routine-timer>`;
const card = html`<stretch-card exercise="bird-dog"></stretch-card>`;
const goOn = 'Go on with step 3 of 9: Five-minute desk break';
const startAgain = 'Start again: Five-minute desk break';
const phase = (element: Element): string => textOf(part(element, 'phase'));
const start = (element: Followed): string | undefined => buttons(element).map(nameOf).find((name) => name.startsWith('Start'));

describe('a session that was broken off', () => {
  let warnings: Warnings;
  let heard: Heard;
  let time: FakeTime | undefined;
  beforeEach(() => {
    localStorage.removeItem(keptKey);
    readAgain();
    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(() => {
    time?.restore();
    time = undefined;
    warnings.restore();
    heard.restore();
    localStorage.removeItem(keptKey);
    readAgain();
  });

  const began = async (element: Followed): Promise<void> => {
    await begun(element, time);
  };

  /** Follows an element for so many seconds, then loads the page again, as far as an element can tell. */
  const broken = async (template: TemplateResult, seconds: number, before?: (element: Followed) => void): Promise<{left: number; heading: string}> => {
    const element = await show<Followed>(template);
    await until(() => part<HTMLButtonElement>(element, 'start')?.disabled === false, 'no Start');
    await import('../../src/elements/routine-timer/running.ts');
    await import('../../src/elements/stretch-card/following.ts');
    const fake = new FakeTime();
    time = fake;
    await element.start();
    before?.(element);
    await fake.pass(seconds);
    const found = localStorage.getItem(keptKey);
    const left = element instanceof HTMLElement && 'remaining' in element ? element.remaining : 0;
    const heading = phase(element);
    fake.restore();
    time = undefined;
    element.remove();
    await nextFrame();
    if (found !== null) localStorage.setItem(keptKey, found);
    readAgain();
    return {left, heading};
  };

  /** The offer's code comes by itself. */
  const offered = async <T extends Followed>(element: T): Promise<T> => {
    await until(() => part(element, 'go-on'), 'no offer');
    return element;
  };
  /** Nothing is offered, however long one waits for the code. */
  const notOffered = async (element: Followed): Promise<void> => {
    await import('../../src/elements/session/offer.ts');
    for (let frames = 0; frames < 5; frames++) await nextFrame();
    await element.updateComplete;
    expect(part(element, 'go-on') === null).to.equal(true);
    expect(start(element)).to.match(/^Start (?!again)/);
  };
  const toThirdStep = (element: Followed): void => {
    const timer = element as RoutineTimer;
    for (let presses = 0; timer.stepIndex < 2 && presses < 9; presses++) timer.next();
    timer.next();
  };

  it('is offered in the place of Start, and goes on where it was, with its time', async () => {
    const {left, heading} = await broken(routine, 4, toThirdStep);
    heard.restore();
    heard = collectEvents();
    const timer = await offered(await show<RoutineTimer>(routine));
    expect(buttons(timer).map(nameOf)).to.deep.equal([goOn, startAgain]);
    expect(textOf(part(timer, 'go-on'))).to.equal('Go on with step 3 of 9');
    await expect(timer).to.be.accessible();
    time = new FakeTime();
    button(timer, goOn).focus();
    button(timer, goOn).click();
    await began(timer);
    expect([timer.status, timer.stepIndex, phase(timer)]).to.deep.equal(['running', 2, heading]);
    expect(timer.remaining).to.be.closeTo(left, 0.2);
    expect(heard.types).to.deep.equal(['routine-resume']);
    expect(nameOf(focused()!)).to.equal('Pause');
    await time.passUntil(() => timer.status === 'finished');
    expect(textOf(timer)).to.contain('7 of 9').and.to.contain('Left out Shoulder rolls, Seated march');
    expect(localStorage.getItem(keptKey)).to.equal(null);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('can be started again instead, and is then forgotten', async () => {
    await broken(routine, 4, toThirdStep);
    const timer = await offered(await show<RoutineTimer>(routine));
    time = new FakeTime();
    button(timer, startAgain).click();
    await began(timer);
    expect([timer.status, timer.stepIndex, timer.elapsed]).to.deep.equal(['ready', 0, 0]);
    expect(localStorage.getItem(keptKey)).to.equal(null);
    timer.reset();
    await timer.updateComplete;
    expect(start(timer)).to.equal('Start Five-minute desk break');
  });

  it('is offered on a card, which goes on in its repetition', async () => {
    const {heading} = await broken(card, 12);
    const element = await offered(await show<StretchCard>(card));
    expect(buttons(element).map(nameOf)).to.include.members(['Go on: Bird dog', 'Start again: Bird dog']);
    await expect(element).to.be.accessible();
    time = new FakeTime();
    button(element, 'Go on: Bird dog').click();
    await began(element);
    expect([element.status, phase(element)]).to.deep.equal(['running', heading]);
    await time.passUntil(() => element.status === 'finished');
    expect(localStorage.getItem(keptKey)).to.equal(null);
  });

  it('keeps what was made easier, and says so at the end', async () => {
    await broken(routine, 4, toThirdStep);
    const stored = JSON.parse(localStorage.getItem(keptKey)!) as Record<string, unknown>;
    const gentler = {step: 3, exercise: 'seated-cat-cow'};
    localStorage.setItem(keptKey, JSON.stringify({...stored, eased: [gentler, {step: 6, exercise: 'hamstring-seated', holdSeconds: 7}]}));
    readAgain();
    const timer = await offered(await show<RoutineTimer>(routine));
    time = new FakeTime();
    button(timer, goOn).click();
    await began(timer);
    await time.passUntil(() => timer.stepIndex === 3);
    expect(textOf(timer)).to.contain('Seated cat and cow');
    await time.passUntil(() => timer.status === 'finished');
    expect(textOf(timer)).to.contain('2 made easier');
  });

  it('is no matter of another element, nor of one with another dose', async () => {
    await broken(html`<stretch-card exercise="bird-dog" reps="4"></stretch-card>`, 12);
    const page = await fixture(html`<div>
      <stretch-card exercise="bird-dog"></stretch-card>
      <stretch-card exercise="glute-bridge"></stretch-card>
      <stretch-card exercise="bird-dog" reps="4" side="left"></stretch-card>
      <stretch-card exercise="bird-dog" reps="4"></stretch-card>
    </div>`);
    const cards = await Promise.all([...page.querySelectorAll('stretch-card')].map(shown));
    await offered(cards[3]!);
    for (const other of cards.slice(0, 3)) await notOffered(other);
    cards[3]!.setAttribute('reps', '3');
    await cards[3]!.updateComplete;
    await notOffered(cards[3]!);
  });

  it('takes the room of Start: nothing moves when it comes, at any width', async () => {
    await broken(routine, 4, toThirdStep);
    const stored = localStorage.getItem(keptKey)!;
    await broken(card, 12);
    const storedCard = localStorage.getItem(keptKey)!;
    const places = {
      'timer full': html`<routine-timer routine="desk-break-5"></routine-timer>`,
      'timer compact': html`<routine-timer routine="desk-break-5" layout="compact"></routine-timer>`,
      'card': html`<stretch-card exercise="bird-dog"></stretch-card>`,
      'row': html`<stretch-card exercise="bird-dog" layout="row"></stretch-card>`,
    };
    for (const [what, template] of Object.entries(places)) {
      for (const width of [280, 320, 360, 480, 600, 800]) {
        const sizes: number[][] = [];
        for (const isOffered of [false, true]) {
          localStorage.removeItem(keptKey);
          if (isOffered) localStorage.setItem(keptKey, what.startsWith('timer') ? stored : storedCard);
          readAgain();
          const place = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${template}</div>`);
          const element = await shown(place.firstElementChild as Followed);
          if (isOffered) await offered(element);
          const base = part(element, 'base')!.getBoundingClientRect();
          for (const each of buttons(element)) {
            const {left, right, top, bottom, width: wide, height} = each.getBoundingClientRect();
            expect(left >= base.left && right <= base.right && top >= base.top && bottom <= base.bottom, `${what} ${width} ${nameOf(each)}`).to.equal(true);
            expect(Math.min(wide, height), `${what} ${width} ${nameOf(each)}`).to.be.at.least(43.9);
          }
          expect(place.scrollWidth, `${what} ${width}`).to.equal(width);
          const below = [...element.shadowRoot!.querySelectorAll('.title, .facts, .dose, .stop, .disclosure, .parts, .steps li')];
          sizes.push([element.offsetHeight, ...below.map((each) => Math.round(each.getBoundingClientRect().top - base.top))]);
          place.remove();
        }
        expect(sizes[1], `${what} ${width}`).to.deep.equal(sizes[0]);
      }
    }
  }).timeout(60_000);

  it('is not offered where it is half an hour old, damaged, or was never kept', async () => {
    await broken(routine, 4, toThirdStep);
    const stored = JSON.parse(localStorage.getItem(keptKey)!) as Record<string, unknown>;
    const others = [
      {...stored, keptAt: Date.now() - 31 * 60_000},
      {...stored, step: 40},
      {...stored, eased: [{step: 0, exercise: '<b>x</b>'}], outcomes: 'done'},
      [],
      null,
    ];
    for (const text of ['{', '"<img src=x onerror=alert(1)>"', ...others.map((other) => JSON.stringify(other))]) {
      localStorage.setItem(keptKey, text);
      readAgain();
      await notOffered(await show<RoutineTimer>(routine));
      expect(localStorage.getItem(keptKey), text).to.equal(text.includes('40,') ? text : null);
    }
    expect(warnings.texts).to.deep.equal([]);
  });

  it('is not offered after its end, after Stop, or once “This hurts” was pressed', async () => {
    await broken(routine, 4, (timer) => {
      toThirdStep(timer);
      button(timer, 'This hurts').click();
    });
    expect(localStorage.getItem(keptKey)).to.equal(null);
    await broken(routine, 4, (timer) => {
      toThirdStep(timer);
      timer.stop('reader');
    });
    expect(localStorage.getItem(keptKey)).to.equal(null);
  });

  it('is not offered where Start is off, nor where what suits the reader is another routine since', async () => {
    await broken(routine, 4, toThirdStep);
    try {
      gates.set(new Map([[document.body.appendChild(document.createElement('div')), 'acknowledge']]));
      safetyMatters.set(true);
      const gated = await show<RoutineTimer>(routine);
      await until(() => part(gated, 'gate'), 'no gate');
      await notOffered(gated);
      gates.set(new Map());
      await offered(gated);
      keepAnswers({reader: {flags: ['saddle']}, keep: 'visit', isComplete: true});
      await until(() => !part(gated, 'go-on'));
      forgetAnswers();
      await until(() => part(gated, 'go-on'));
      const floor = html`<routine-timer routine="daily-low-back-10"></routine-timer>`;
      await broken(floor, 4, toThirdStep);
      const changed = await offered(await show<RoutineTimer>(floor));
      keepAnswers({reader: {}, pregnancy: {week: 30, on: today()}, keep: 'visit', isComplete: true});
      await until(() => part(changed, 'note'));
      expect(part(changed, 'go-on') === null).to.equal(true);
    } finally {
      gates.set(new Map());
      forgetAnswers();
    }
  });

  it('does not bring back a gentler exercise that no longer suits', async () => {
    await broken(card, 12);
    const stored = JSON.parse(localStorage.getItem(keptKey)!) as Record<string, unknown>;
    const give = (exercise: string): void => {
      localStorage.setItem(keptKey, JSON.stringify({...stored, eased: [{step: 0, exercise}]}));
      readAgain();
    };
    try {
      keepAnswers({reader: {}, pregnancy: {week: 20, on: today()}, keep: 'visit', isComplete: true});
      give('glute-bridge');
      const element = await show<StretchCard>(card);
      await import('../../src/elements/session/offer.ts');
      await until(() => part<HTMLButtonElement>(element, 'start')?.disabled === false);
      expect(part(element, 'go-on') === null).to.equal(true);
      give('seated-cat-cow');
      element.requestUpdate();
      await offered(element);
      button(element, /^Go on/).click();
      await until(() => element.status === 'running' || element.status === 'ready');
      expect(element.shadowRoot!.querySelector('[role=group]')).to.have.attribute('aria-label', 'Seated cat and cow');
    } finally {
      forgetAnswers();
    }
  });

  it('is not offered while it runs in this page', async () => {
    const timer = await show<RoutineTimer>(routine);
    await until(() => part<HTMLButtonElement>(timer, 'start')?.disabled === false, 'no Start');
    await import('../../src/elements/routine-timer/running.ts');
    time = new FakeTime();
    await timer.start();
    toThirdStep(timer);
    await time.pass(2);
    expect(localStorage.getItem(keptKey)).to.contain('desk break');
    time.restore();
    const other = await show<RoutineTimer>(routine);
    await notOffered(other);
    timer.reset();
    expect(localStorage.getItem(keptKey)).to.equal(null);
  });

  it('is kept nowhere, and nothing throws, where storage is blocked', async () => {
    const blocked = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const forbid = (): never => { throw new DOMException('blocked', 'SecurityError'); };
    Object.defineProperty(window, 'localStorage', {...blocked, get: forbid});
    try {
      const timer = await show<RoutineTimer>(routine);
      await timer.updateComplete;
      expect(start(timer)).to.equal('Start Five-minute desk break');
      await timer.start();
      timer.next();
      expect(timer.status).to.equal('running');
      timer.reset();
    } finally {
      Object.defineProperty(window, 'localStorage', blocked);
    }
    expect(warnings.texts).to.deep.equal([]);
  });
});
