import {expect, html} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/stretch-card.ts';
import type {RoutineTimer} from '../../src/elements/routine-timer/routine-timer.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {acknowledge, forgetAnswers, haveAsked, keepAnswers, today, type Said} from '../../src/preferences/answers.ts';
import {gates} from '../../src/preferences/gate.ts';
import {button, buttons, collectEvents, collectWarnings, isVisible, nameOf, part, show, textOf, until, type Heard, type Warnings} from './page.ts';

const say = (said: Partial<Said>): void => { keepAnswers({reader: {}, keep: 'days', isComplete: true, ...said}); };
const pregnant = (week: number): void => { say({pregnancy: {week, on: today()}}); };
const note = (element: Element): string => textOf(part(element, 'note'));
const names = (element: Element): readonly string[] => buttons(element).map(nameOf);
const card = (exercise: string, layout = 'card'): Promise<StretchCard> => show<StretchCard>(html`<stretch-card exercise=${exercise} layout=${layout}></stretch-card>`);
const timer = (routine: string, layout = 'full'): Promise<RoutineTimer> => show<RoutineTimer>(html`<routine-timer routine=${routine} layout=${layout}></routine-timer>`);
const isOff = (element: Element): boolean => {
  const start = part<HTMLButtonElement>(element, 'start');
  return !start || start.disabled;
};

describe('what suits the reader', () => {
  let warnings: Warnings;
  let heard: Heard;
  beforeEach(() => {
    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(() => {
    forgetAnswers();
    gates.set(new Map());
    warnings.restore();
    heard.restore();
  });

  describe('<stretch-card>', () => {
    it('shows nothing of it where all suits', async () => {
      pregnant(17);
      const shoulders = await card('shoulder-rolls');
      await until(() => !isOff(shoulders));
      expect(part(shoulders, 'note')).to.equal(null);
    });

    it('says first what to change, above the name, and why on demand', async () => {
      pregnant(17);
      const squat = await card('air-squat');
      await until(() => part(squat, 'note'));
      expect(note(squat)).to.match(/^Pregnancy, weeks 13-27 Hold a chair, shallow\./);
      const title = part(squat, 'title')!;
      expect(part(squat, 'note')!.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      expect(isOff(squat)).to.equal(false);
      expect(isVisible(squat.shadowRoot!.querySelector('.stop')), 'the stop rule').to.equal(true);
      const why = button(squat, 'Why this changed');
      expect(why).to.have.attribute('aria-expanded', 'false');
      why.click();
      await until(() => /Take care with bending the knees deeply/.test(note(squat)) && part(squat, 'note')!.querySelector('a[href^=http]'));
      await expect(squat).to.be.accessible();
    });

    it('leaves out what does not suit: no Start, the reason with its source, and what to do instead one tap away', async () => {
      pregnant(17);
      const bridge = await card('glute-bridge');
      await until(() => part(bridge, 'substitute') && part(bridge, 'note')?.querySelector('a'));
      expect(part(bridge, 'start')).to.equal(null);
      expect(note(bridge)).to.match(/^Left out for now Pregnancy, weeks 13-27\. Flat on the back/);
      expect(part(bridge, 'note')!.querySelector('a')).to.have.attribute('href').match(/^https?:/);
      expect(names(bridge)).to.deep.equal(['Show Sit to stand', 'Change my answers', 'Show anyway']);
      await bridge.start();
      expect(bridge.status).to.equal('idle');
      await expect(bridge).to.be.accessible();
      button(bridge, 'Show Sit to stand').click();
      await until(() => textOf(part(bridge, 'title')) === 'Sit to stand' && !isOff(bridge));
      expect(note(bridge)).to.contain('Rise slowly');
      await until(() => bridge.shadowRoot?.activeElement === part(bridge, 'title'));
    });

    it('shows it anyway to a reader who asks for it, with the reason in sight', async () => {
      pregnant(17);
      const bridge = await card('glute-bridge');
      await until(() => part(bridge, 'note'));
      button(bridge, 'Show anyway').click();
      await until(() => !isOff(bridge));
      expect(note(bridge)).to.contain('Left out for now').and.to.contain('Flat on the back');
      button(bridge, 'Leave it out again').click();
      await until(() => !part(bridge, 'start'));
    });

    it('starts nothing after a red answer, says what to do now, and shows nothing anyway', async () => {
      const squat = await card('air-squat');
      say({reader: {flags: ['saddle']}});
      await until(() => part(squat, 'note'));
      expect(note(squat)).to.match(/^Get help now\. Do not exercise\. Stop\. Call your emergency number/);
      expect(part(squat, 'note')!.querySelector('a[href^="tel:"]')).to.not.equal(null);
      expect(names(squat)).to.deep.equal(['Change my answers']);
      await squat.start();
      expect(squat.status).to.equal('idle');
      await expect(squat).to.be.accessible();
      forgetAnswers();
      await until(() => !isOff(squat));
      expect(part(squat, 'note')).to.equal(null);
    });

    it('lets a reader who should ask first walk and rest, and the others once they have asked', async () => {
      say({reader: {flags: ['heart']}});
      const [squat, rest] = [await card('air-squat'), await card('rest-hook-lying')];
      await until(() => part(squat, 'note') && !isOff(rest));
      expect(note(squat)).to.match(/^Ask first Ask a doctor/);
      expect(isOff(squat)).to.equal(true);
      expect(names(squat)).to.not.include('Show anyway');
      haveAsked();
      await until(() => !isOff(squat));
    });

    it('shows its exercise behind a gate, with Start off and the way to the notice', async () => {
      const squat = await card('air-squat');
      const gate = document.body.appendChild(document.createElement('div'));
      try {
        gates.set(new Map([[gate, 'acknowledge']]));
        acknowledge('2020-01-01');
        await until(() => isOff(squat) === false);
        forgetAnswers();
        await until(() => isOff(squat));
        expect(textOf(part(squat, 'gate'))).to.equal('Start is off until you have read the safety notice. Read the safety notice');
        const start = part<HTMLButtonElement>(squat, 'start')!;
        expect(start.disabled).to.equal(true);
        await squat.start();
        expect(squat.status).to.equal('idle');
        await expect(squat).to.be.accessible();
        acknowledge();
        await until(() => !isOff(squat));
        expect(part(squat, 'gate')).to.equal(null);
      } finally {
        gate.remove();
      }
    });

    it('leads to the check of the page’s notice, or to one of its own where the page has none', async () => {
      pregnant(17);
      const bridge = await card('glute-bridge');
      await until(() => part(bridge, 'note'));
      button(bridge, 'Change my answers').click();
      await until(() => bridge.shadowRoot!.querySelector('dialog safety-notice'));
      const dialog = bridge.shadowRoot!.querySelector('dialog')!;
      expect(dialog.open).to.equal(true);
      button(bridge, 'Close').click();
      await until(() => !bridge.shadowRoot!.querySelector('dialog'));

      const notice = document.body.appendChild(document.createElement('safety-notice'));
      try {
        await until(() => part(notice, 'check'));
        button(bridge, 'Change my answers').click();
        await until(() => part(notice, 'next') ?? part(notice, 'skip'), 'no check');
        expect(bridge.shadowRoot!.querySelector('dialog')).to.equal(null);
      } finally {
        notice.remove();
      }
    });

    for (const layout of ['row', 'mini']) {
      it(`says the same as ${layout}`, async () => {
        pregnant(17);
        const [squat, bridge] = [await card('air-squat', layout), await card('glute-bridge', layout)];
        await until(() => part(squat, 'note') && part(bridge, 'substitute'));
        expect(note(squat)).to.contain('Hold a chair, shallow.');
        expect(isOff(squat)).to.equal(false);
        expect(isOff(bridge)).to.equal(true);
        expect(isVisible(part(bridge, 'substitute'))).to.equal(true);
        await expect(squat).to.be.accessible();
        await expect(bridge).to.be.accessible();
      });
    }

    it('ends a session under way when an answer turns red, and says why', async () => {
      const squat = await card('air-squat');
      await squat.start();
      expect(squat.status).to.equal('ready');
      say({reader: {flags: ['chest']}});
      await until(() => squat.status === 'idle' && part(squat, 'note'));
      expect(note(squat)).to.contain('Get help now');
    });
  });

  describe('<routine-timer>', () => {
    it('lists each change before the start, with its reason, and counts the time of what is done', async () => {
      const before = await timer('pregnancy-t1');
      const usual = before.remaining;
      pregnant(17);
      await until(() => part(before, 'note'));
      expect(note(before)).to.match(/^1 of 12 steps changed for you, 5 steps to do with care Pregnancy, weeks 13-27\. Nothing flat on the back or front/);
      expect(before.remaining).to.not.equal(usual);
      const marks = [...before.shadowRoot!.querySelectorAll('.suit-mark')].map(textOf);
      expect(marks.filter((mark) => mark === 'swapped').length).to.equal(1);
      expect(marks.filter((mark) => mark === 'with care').length).to.equal(5);
      await expect(before).to.be.accessible();
      button(before, 'See each change').click();
      await until(() => before.shadowRoot!.querySelector('.changes'));
      const changes = [...before.shadowRoot!.querySelectorAll('.changes li')].map(textOf);
      expect(changes.length).to.equal(6);
      expect(changes.find((text) => text.startsWith('Glute bridge'))).to.match(/^Glute bridge Sit to stand Flat on the back: not offered from the second trimester .* With care: Rise slowly/);
      expect(names(before)).to.include('Change my answers');
      await expect(before).to.be.accessible();
      button(before, 'Back to the steps').click();
      await until(() => before.shadowRoot!.querySelector('.parts'));
    });

    it('follows the routine as it suits', async () => {
      pregnant(17);
      const routine = await timer('pregnancy-t1');
      await until(() => !isOff(routine));
      await routine.start();
      for (let step = 0; step < 12; step++) {
        routine.next();
        await routine.updateComplete;
      }
      const done = heard.events.filter(({type}) => type === 'routine-step').map(({detail}) => detail['exercise']);
      expect(done).to.include('sit-to-stand');
      expect(done).to.not.include('glute-bridge');
      routine.reset();
    });

    it('says that a routine is left out, for what, and offers the nearest that suits', async () => {
      pregnant(17);
      const routine = await timer('floor-reset');
      await until(() => part(routine, 'nearest'));
      expect(note(routine)).to.contain('This routine is left out for now').and.to.contain('not for you now');
      expect(isOff(routine)).to.equal(true);
      await routine.start();
      expect(routine.status).to.equal('idle');
      await expect(routine).to.be.accessible();
      part(routine, 'nearest')!.click();
      await until(() => /second trimester|weeks 13/i.test(textOf(part(routine, 'title'))) && !isOff(routine));
    });

    it('ends a routine under way when an answer turns red, and says why', async () => {
      const routine = await timer('desk-break-5', 'compact');
      await routine.start();
      say({reader: {flags: ['bleed']}});
      await until(() => routine.status === 'idle' && part(routine, 'note'));
      expect(note(routine)).to.contain('Call your maternity unit now. Do not exercise.');
      expect(isOff(routine)).to.equal(true);
      await expect(routine).to.be.accessible();
    });

    it('waits for a clinician’s word', async () => {
      say({reader: {flags: ['heart']}});
      const routine = await timer('desk-break-5');
      await until(() => part(routine, 'note'));
      expect(note(routine)).to.match(/^No routines until you have asked Ask a doctor/);
      expect(isOff(routine)).to.equal(true);
    });
  });

  for (const tag of ['stretch-card', 'routine-timer']) {
    it(`${tag}: has the stop signs of a pregnant reader one tap away, while the session waits`, async () => {
      pregnant(17);
      const element = tag === 'stretch-card' ? await card('air-squat') : await timer('pregnancy-t2');
      await until(() => !isOff(element));
      await element.start();
      await until(() => part(element, 'stop-signs'));
      part(element, 'stop-signs')!.click();
      const dialog = element.shadowRoot!.querySelector<HTMLDialogElement>('dialog.signs')!;
      expect(dialog.open).to.equal(true);
      expect(element.status).to.equal('paused');
      expect(textOf(dialog)).to.match(/^Stop at once for any of these In pregnancy Bleeding from the vagina Fluid leaking/);
      await expect(element).to.be.accessible();
      button(element, 'None of these: go on').click();
      await until(() => element.status !== 'paused' && !element.shadowRoot!.querySelector('dialog'));
      part(element, 'stop-signs')!.click();
      button(element, 'Stop here').click();
      await until(() => element.status === 'idle' || element.status === 'stopped');
    });
  }

  it('tells no event, attribute or address what the reader has said', async () => {
    pregnant(17);
    const [squat, routine] = [await card('air-squat'), await timer('pregnancy-t1')];
    await until(() => part(squat, 'note') && part(routine, 'note') && !isOff(routine));
    await squat.start();
    squat.stop();
    await routine.start();
    routine.stop();
    const told = [
      ...heard.events.map(({detail}) => JSON.stringify(detail)),
      ...[squat, routine].flatMap((element) => [...element.attributes].map(({value}) => value)),
      location.href,
    ].join(' ');
    expect(told).to.not.match(/pregnan(?!cy-t1)|week|trimester|17/i);
    expect(warnings.texts).to.deep.equal([]);
  });
});
