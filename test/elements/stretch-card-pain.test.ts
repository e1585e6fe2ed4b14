import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/stretch-card.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {readEntries} from '../../src/journal/entry.ts';
import {journalKey} from '../../src/journal/journal.ts';
import {
  begun, button, buttons, clipped, collectEvents, collectSpoken, focused, nameOf, offered, part, press, settledSheet, sheet, shown, textOf, until, type Heard,
} from './page.ts';
import {FakeTime} from './time.ts';

const asked = (card: Element): string => textOf(sheet(card)?.querySelector('[role=heading]'));
const phase = (card: Element): string => textOf(card.shadowRoot?.querySelector('.now [part~=phase]'));
const told = (heard: Heard): string[] => heard.events.map(({type, detail}) => (type === 'stretch-stop' ? `${type} ${detail['reason'] as string}` : type));

describe('“This hurts” in <stretch-card>', () => {
  let heard: Heard;
  let time: FakeTime;
  beforeEach(() => { heard = collectEvents(); });
  afterEach(() => {
    time.restore();
    heard.restore();
    localStorage.removeItem(journalKey);
  });

  /** The stretch runs, in a hold of 20 seconds, and time is in the hand of the test. */
  const running = async (width = 360, size = 16): Promise<StretchCard> => {
    const place = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px; font-size: ${size}px"><stretch-card exercise="piriformis-stretch-supine" hold="20" reps="1"></stretch-card></div>`);
    const card = await shown(place.querySelector<StretchCard>('stretch-card')!);
    await import('../../src/elements/stretch-card/following.ts');
    time = new FakeTime();
    button(card, /^Start/).focus();
    button(card, /^Start/).click();
    await begun(card, time);
    await time.passUntil(() => phase(card).startsWith('Hold'));
    return card;
  };
  it('stops the hold at once, says to come out slowly, and tells the page why, once', async () => {
    const card = await running();
    const spoken = collectSpoken(card);
    await press(card, 'This hurts');
    expect([card.status, asked(card)]).to.deep.equal(['paused', 'How much does it hurt?']);
    expect(textOf(sheet(card))).to.contain('Come out of it slowly');
    await until(() => spoken.length > 0);
    expect(spoken).to.deep.equal(['Come out of it slowly.']);
    await time.pass(300);
    expect([card.status, asked(card), phase(card)], 'and no question behind the question').to.deep.equal(['paused', 'How much does it hurt?', '']);
    expect(told(heard)).to.deep.equal(['stretch-start', 'stretch-stop pain']);
    expect(heard.events[1]!.detail).to.deep.equal({exercise: 'piriformis-stretch-supine', reason: 'pain'});
  });

  it('takes the focus to its question, shuts what is behind it, and gives the focus back', async () => {
    const card = await running();
    button(card, 'This hurts').focus();
    await press(card, 'This hurts');
    expect(focused()).to.equal(sheet(card)!.querySelector('[role=heading]'));
    expect(card.shadowRoot!.querySelector('.words')).to.have.attribute('inert');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('Close, and go on when you like');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('0 none');
    await sendKeys({press: 'Escape'});
    await card.updateComplete;
    expect([sheet(card), card.status, nameOf(focused()!)]).to.deep.equal([null, 'paused', 'Go on']);
    await press(card, 'Stop');
    await nextFrame();
    expect(card.status).to.equal('idle');
    expect(told(heard), 'the page knows already').to.deep.equal(['stretch-start', 'stretch-stop pain']);
  });

  it('goes back by Escape, question by question', async () => {
    const card = await running();
    await press(card, 'This hurts');
    await press(card, '3');
    await press(card, /^Mild/);
    for (const title of ['What is it like?', 'How much does it hurt?']) {
      await sendKeys({press: 'Escape'});
      await card.updateComplete;
      expect(asked(card)).to.equal(title);
      expect(focused()).to.equal(sheet(card)!.querySelector('[role=heading]'));
    }
  });

  it('after mild pain shows a gentler exercise, at rest and with how it is done', async () => {
    const card = await running();
    await press(card, 'This hurts');
    await press(card, '2');
    await press(card, /^Mild/);
    expect(asked(card)).to.equal('Go on with less');
    await offered(card, 'Show the gentler one');
    expect(buttons(card).map(nameOf).slice(-3)).to.deep.equal(['Show the gentler one', 'Shorter hold', 'Stop here']);
    const gentler = textOf(sheet(card)!.querySelector('.gentler b'));
    time.restore();
    await press(card, 'Show the gentler one');
    await until(() => textOf(part(card, 'title')) === gentler);
    expect([card.status, focused()]).to.deep.equal(['idle', part(card, 'title')]);
    expect(told(heard)).to.deep.equal(['stretch-start', 'stretch-stop pain']);
  });

  it('after mild pain goes on with a shorter hold, and keeps it as made easier', async () => {
    const card = await running();
    await press(card, 'This hurts');
    await press(card, '1');
    await press(card, /^Mild/);
    await press(card, 'Shorter hold');
    expect([sheet(card), card.status, nameOf(focused()!)]).to.deep.equal([null, 'running', 'Pause']);
    await time.passUntil(() => phase(card).startsWith('Hold'));
    expect(textOf(card.shadowRoot!.querySelector('.ring .seconds'))).to.equal('10');
    await time.passUntil(() => card.status === 'finished');
    await press(card, 'Keep in my journal');
    expect(readEntries(localStorage.getItem(journalKey)).at(-1)).to.include({easier: 1});
    expect(told(heard)).to.deep.equal(['stretch-start', 'stretch-stop pain', 'stretch-complete']);
  });

  for (const level of [4, 5]) {
    it(`mild pain of ${level} leaves it out: no shorter hold of it, and a gentler one`, async () => {
      const card = await running();
      await press(card, 'This hurts');
      await press(card, `${level}`);
      await press(card, /^Mild/);
      expect(asked(card)).to.equal('Leave this one out');
      await offered(card, 'Show the gentler one');
      expect(buttons(card).map(nameOf).slice(-2)).to.deep.equal(['Show the gentler one', 'Stop here']);
      await press(card, 'Stop here');
      await nextFrame();
      expect([card.status, focused()]).to.deep.equal(['idle', part(card, 'title')]);
      expect(told(heard)).to.deep.equal(['stretch-start', 'stretch-stop pain']);
    });
  }

  for (const [level, kind] of [[6, ''], [10, ''], [1, 'Sharp'], [1, 'Spreading down a leg or arm'], [0, 'New numbness or weakness']] as const) {
    it(`pain of ${level} ${kind} ends it, and says what to do`, async () => {
      const card = await running();
      const spoken = collectSpoken(card);
      await press(card, 'This hurts');
      await press(card, level === 0 ? '0 none' : `${level}`);
      if (kind) await press(card, kind);
      expect([card.status, asked(card)]).to.deep.equal(['stopped', 'Stop here for today']);
      expect(focused()).to.equal(sheet(card)!.querySelector('[role=heading]'));
      expect(textOf(part(card, 'emergency'))).to.match(/^Call .* now/).and.contain('between your legs').and.contain('passing urine');
      expect(textOf(sheet(card))).to.contain('Get medical advice today');
      await until(() => spoken.some((text) => text.includes('is a reason to stop')));
      await sendKeys({press: 'Escape'});
      expect(asked(card), 'what to do stays').to.equal('Stop here for today');
      await press(card, 'Close');
      expect([card.status, focused()]).to.deep.equal(['idle', part(card, 'title')]);
      expect(told(heard)).to.deep.equal(['stretch-start', 'stretch-stop pain']);
    });
  }

  for (const width of [280, 360, 500, 760]) {
    it(`asks within the card at ${width} px: all of its questions fit, with room for a thumb`, async () => {
      const card = await running(width);
      const fits = async (): Promise<void> => {
        time.restore();
        await settledSheet(card);
        const box = sheet(card)!.getBoundingClientRect();
        const around = card.getBoundingClientRect();
        expect([box.top >= around.top, box.bottom <= around.bottom, sheet(card)!.scrollWidth <= sheet(card)!.clientWidth], asked(card)).to.deep.equal([true, true, true]);
        if (asked(card) !== 'Stop here for today') expect(sheet(card)!.scrollHeight, asked(card)).to.be.at.most(sheet(card)!.clientHeight);
        const small = [...sheet(card)!.querySelectorAll('button')].filter(({offsetWidth, offsetHeight}) => offsetWidth < 44 || offsetHeight < 44);
        expect(small.map(nameOf), asked(card)).to.deep.equal([]);
      };
      await press(card, 'This hurts');
      await fits();
      await press(card, '3');
      await fits();
      await press(card, /^Mild/);
      await offered(card, 'Show the gentler one');
      await fits();
      await press(card, 'Back');
      await press(card, 'Sharp');
      await fits();
    });
  }

  for (const width of [280, 360, 760]) {
    it(`with text of twice the size cuts nothing off at ${width} px, in its questions and its summary`, async () => {
      const card = await running(width, 32);
      expect(clipped(card), 'hold').to.deep.equal([]);
      for (const name of ['This hurts', '2', /^Mild/, 'Back', 'Sharp']) {
        await press(card, name);
        expect(clipped(card), String(name)).to.deep.equal([]);
      }
      await press(card, 'Close');
      button(card, /^Start/).click();
      await begun(card, time);
      await time.passUntil(() => card.status === 'finished');
      expect(clipped(card), 'done').to.deep.equal([]);
    });
  }

  it('is accessible at every question, and in its summary', async () => {
    const card = await running();
    await press(card, 'This hurts');
    for (const name of ['2', /^Mild/, 'Back', 'Sharp']) {
      time.restore();
      await settledSheet(card);
      await expect(card).to.be.accessible();
      await press(card, name);
    }
    await settledSheet(card);
    await expect(card).to.be.accessible();
  });
});

describe('<stretch-card> that is done', () => {
  afterEach(() => { localStorage.removeItem(journalKey); });

  it('hands what was done and the pain to the journal, and only when asked', async () => {
    const place = await fixture<HTMLElement>(html`<div><stretch-card exercise="glute-bridge" hold="1" reps="2"></stretch-card></div>`);
    const card = await shown(place.querySelector<StretchCard>('stretch-card')!);
    await import('../../src/elements/stretch-card/following.ts');
    const time = new FakeTime();
    try {
      button(card, /^Start/).click();
      await begun(card, time);
      await time.passUntil(() => card.status === 'finished');
    } finally {
      time.restore();
    }
    button(card, '4').click();
    await card.updateComplete;
    expect(button(card, '4')).to.have.attribute('aria-pressed', 'true');
    expect(localStorage.getItem(journalKey)).to.equal(null);
    await expect(card).to.be.accessible();
    button(card, 'Keep in my journal').click();
    await card.updateComplete;
    const [entry] = readEntries(localStorage.getItem(journalKey));
    expect(entry).to.deep.include({exercises: ['glute-bridge'], steps: 1, skipped: 0, easier: 0, painNow: 4});
    expect(entry).to.not.have.property('routine');
    expect(buttons(card).map(nameOf)).to.deep.equal(['Close', 'Do again']);
    expect(textOf(card)).to.contain('Kept in your journal');
    await expect(card).to.be.accessible();
  });
});
