import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/define/stretch-card.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {
  begun, button, buttons, collectEvents, collectSpoken, collectWarnings, drawing, drawn, focused, heading, nameOf, part, show, shown, textOf,
  until, type Heard, type Warnings,
} from './page.ts';
import {FakeTime} from './time.ts';

/** A held exercise of two repetitions of one second: the shortest there is. */
const short = html`<stretch-card exercise="glute-bridge" hold="1" reps="2"></stretch-card>`;
/** One held repetition on each side. */
const sided = html`<stretch-card exercise="piriformis-stretch-supine" hold="15" reps="1"></stretch-card>`;

const seconds = (card: Element): string => textOf(card.shadowRoot?.querySelector('.ring .seconds'));
const phase = (card: Element): string => textOf(part(card, 'phase'));

describe('<stretch-card> that is followed', () => {
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

  /** Time stands still from now on, and the card has been started by its button. */
  const started = async (card: StretchCard): Promise<FakeTime> => {
    const start = button(card, /^Start/);
    start.focus();
    // Fetched before time stands still, as a pointer on its way to Start does.
    await import('../../src/elements/stretch-card/following.ts');
    time = new FakeTime();
    start.click();
    await waitForStart(card, time);
    return time;
  };
  const waitForStart = async (card: StretchCard, fake: FakeTime): Promise<void> => {
    await begun(card, fake);
  };

  /** The figure is drawn by the screen's frames, which a fake time leaves alone. */
  const drawnAnew = async (card: StretchCard): Promise<string> => {
    for (let frames = 0; frames < 6; frames++) await nextFrame();
    return drawing(card);
  };

  it('breathes while it holds, so that nobody holds their breath with it', async () => {
    const card = await show<StretchCard>(sided);
    await drawn(card);
    card.scrollIntoView();
    const fake = await started(card);
    await fake.passUntil(() => phase(card).startsWith('Hold'));
    await fake.pass(4);
    const between = await drawnAnew(card);
    await fake.pass(1);
    expect((await drawnAnew(card)) === between).to.equal(false);
  });

  it('lights a muscle up as it tenses, where nothing moves', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="glute-squeeze-seated"></stretch-card>`);
    await drawn(card);
    card.scrollIntoView();
    const strength = (): number => Number(getComputedStyle(card.shadowRoot!.querySelector('.m')!).opacity);
    const fake = await started(card);
    await drawnAnew(card);
    expect(strength()).to.be.closeTo(0.3, 0.01);
    await fake.passUntil(() => phase(card) === 'Hold');
    await fake.pass(0.5);
    await drawnAnew(card);
    expect(strength()).to.be.above(0.7);
  });

  it('gets ready, moves, holds and comes back, with seconds running down', async () => {
    const card = await show<StretchCard>(short);
    const fake = await started(card);
    expect(card.status).to.equal('ready');
    expect(card.matches(':state(following)')).to.equal(true);
    expect([phase(card), seconds(card)]).to.deep.equal(['Get ready', '5']);
    await fake.pass(1.05);
    expect(seconds(card)).to.equal('4');
    await fake.passUntil(() => phase(card) === 'Move');
    expect(card.status).to.equal('running');
    await fake.passUntil(() => phase(card) === 'Hold');
    await fake.passUntil(() => phase(card) === 'Come back');
    await fake.passUntil(() => phase(card) === 'Done');
    expect(card.status).to.equal('finished');
    expect(textOf(card)).to.match(/2 holds, \d+ s/);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('tells the page: started, complete, with the exercise and nothing else', async () => {
    const card = await show<StretchCard>(short);
    const fake = await started(card);
    await fake.passUntil(() => card.status === 'finished');
    expect(heard.types).to.deep.equal(['stretch-start', 'stretch-complete']);
    for (const event of heard.events) {
      expect(event.target).to.equal(card);
      expect(event.composed).to.equal(true);
      expect(event.detail).to.deep.equal({exercise: 'glute-bridge'});
    }
  });

  it('changes sides', async () => {
    const card = await show<StretchCard>(sided);
    await drawn(card);
    const turned = (): string | null | undefined => card.shadowRoot?.querySelector('.turned')?.getAttribute('transform');
    const fake = await started(card);
    expect(textOf(card)).to.contain('Right side first.');
    await fake.passUntil(() => phase(card) === 'Hold, right side');
    expect(seconds(card)).to.equal('15');
    await fake.passUntil(() => phase(card) === 'Switch sides');
    expect(textOf(card)).to.contain('Now the left side.');
    await fake.passUntil(() => phase(card) === 'Hold, left side');
    for (let frames = 0; frames < 60 && !turned(); frames++) await nextFrame();
    expect(turned()).to.match(/^matrix\(-1 /);
    await fake.passUntil(() => card.status === 'finished');
  });

  it('works only the side that the owner asks for', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="piriformis-stretch-supine" hold="2" reps="1" side="left"></stretch-card>`);
    const fake = await started(card);
    const phases = new Set<string>();
    await fake.passUntil(() => {
      phases.add(phase(card));
      return card.status === 'finished';
    });
    expect([...phases].join()).to.contain('left').and.to.not.contain('right');
  });

  it('counts repetitions that are not held', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="air-squat" reps="3" sets="1"></stretch-card>`);
    const fake = await started(card);
    const counts: string[] = [];
    await fake.passUntil(() => {
      if (phase(card) !== 'Get ready' && seconds(card) && counts.at(-1) !== seconds(card)) counts.push(seconds(card));
      return card.status === 'finished';
    });
    expect(counts).to.deep.equal(['1', '2', '3']);
    expect(textOf(card)).to.contain('3 times');
  });

  it('pauses, shows what it is doing, and goes on where it was', async () => {
    const card = await show<StretchCard>(sided);
    const fake = await started(card);
    await fake.passUntil(() => phase(card) === 'Hold, right side');
    await fake.pass(5);
    const left = seconds(card);
    button(card, 'Pause').click();
    await card.updateComplete;
    expect(card.status).to.equal('paused');
    expect(phase(card)).to.equal('Paused');
    await fake.pass(60);
    expect(seconds(card)).to.equal(left);
    button(card, 'Go on').click();
    await card.updateComplete;
    expect([card.status, phase(card), seconds(card)]).to.deep.equal(['running', 'Hold, right side', left]);
    expect(heard.types).to.deep.equal(['stretch-start']);
  });

  it('counts by timestamps: a tab that slept wakes at the right second', async () => {
    const card = await show<StretchCard>(sided);
    const fake = await started(card);
    await fake.passUntil(() => phase(card) === 'Hold, right side');
    fake.sleep(10);
    document.dispatchEvent(new Event('visibilitychange'));
    await fake.pass(0);
    expect([phase(card), seconds(card)]).to.deep.equal(['Hold, right side', '5']);
    fake.sleep(240);
    await fake.pass(0.2);
    expect(card.status).to.equal('finished');
    expect(heard.types).to.deep.equal(['stretch-start', 'stretch-complete']);
  });

  it('is not done by a lid that was closed for an hour: it waits where it was left', async () => {
    const card = await show<StretchCard>(sided);
    const fake = await started(card);
    await fake.passUntil(() => phase(card) === 'Hold, right side');
    const left = seconds(card);
    fake.sleep(3600);
    await fake.pass(0.2);
    await card.updateComplete;
    expect(card.status).to.equal('paused');
    button(card, 'Go on').click();
    await card.updateComplete;
    expect([card.status, phase(card), seconds(card)]).to.deep.equal(['running', 'Hold, right side', left]);
    expect(heard.types).to.deep.equal(['stretch-start']);
  });

  it('has Pause and “This hurts” within reach the whole time', async () => {
    const card = await show<StretchCard>(sided);
    const fake = await started(card);
    await fake.passUntil(() => {
      if (card.status === 'finished') return true;
      expect(buttons(card).map(nameOf), phase(card)).to.deep.equal(['Sound and pace', 'Pause', 'This hurts', 'When to stop']);
      return false;
    });
  });

  it('can be stopped while paused', async () => {
    const card = await show<StretchCard>(short);
    await started(card);
    button(card, 'Pause').click();
    await card.updateComplete;
    button(card, 'Stop').click();
    await card.updateComplete;
    await nextFrame();
    expect(heard.events[1]!.detail).to.deep.equal({exercise: 'glute-bridge', reason: 'reader'});
    expect(card.status).to.equal('idle');
    expect(button(card, 'Start Glute bridge')).to.not.equal(null);
    expect(focused()).to.equal(part(card, 'title'));
  });

  it('asks for the pain when done, offers Close, “Do again” and the journal; again starts anew', async () => {
    const card = await show<StretchCard>(short);
    const fake = await started(card);
    await fake.passUntil(() => card.status === 'finished');
    expect(buttons(card).map(nameOf).slice(-4)).to.deep.equal(['10', 'Close', 'Do again', 'Keep in my journal']);
    expect(focused()).to.equal(part(card, 'phase'));
    button(card, 'Do again').click();
    await card.updateComplete;
    expect([card.status, phase(card), seconds(card)]).to.deep.equal(['ready', 'Get ready', '5']);
    expect(focused()).to.equal(button(card, 'Pause'));
    await fake.passUntil(() => card.status === 'finished');
    button(card, 'Close').click();
    await card.updateComplete;
    expect(card.status).to.equal('idle');
    expect(focused()).to.equal(part(card, 'title'));
    expect(heard.types).to.deep.equal(['stretch-start', 'stretch-complete', 'stretch-start', 'stretch-complete']);
  });

  it('brings the focus from Start to Pause, and leaves a focus elsewhere alone', async () => {
    const card = await show<StretchCard>(short);
    await started(card);
    expect(focused()).to.equal(button(card, 'Pause'));
    time?.restore();
    const place = await fixture(html`<div><button>elsewhere</button>${short}</div>`);
    const other = await shown(place.querySelector<StretchCard>('stretch-card')!);
    const elsewhere = place.querySelector('button')!;
    elsewhere.focus();
    await other.start();
    await other.updateComplete;
    expect(other.status).to.equal('ready');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is followed by keyboard alone', async () => {
    const card = await show<StretchCard>(short);
    button(card, /^Start/).focus();
    await sendKeys({press: 'Enter'});
    await until(() => card.status === 'ready');
    await card.updateComplete;
    await sendKeys({press: ' '});
    await until(() => card.status === 'paused');
    await sendKeys({press: ' '});
    await until(() => card.status === 'ready');
    await sendKeys({press: 'Tab'});
    expect(nameOf(focused()!)).to.equal('This hurts');
    await sendKeys({press: 'Enter'});
    await until(() => card.status === 'paused');
    await card.updateComplete;
    expect(textOf(focused())).to.equal('How much does it hurt?');
    await sendKeys({press: 'Escape'});
    await until(() => textOf(focused()) === 'Go on');
    await sendKeys({press: 'Enter'});
    await until(() => card.status === 'ready');
    await sendKeys({press: 'Escape'});
    await until(() => card.status === 'paused');
  });

  it('leaves to the page the keys that do nothing in a card', async () => {
    const card = await show<StretchCard>(short);
    await started(card);
    for (const [key, isOurs] of [['ArrowUp', false], ['ArrowRight', false], ['f', false], ['Escape', true]] as const) {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true});
      button(card, 'This hurts').dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(isOurs);
    }
  });

  it('says milestones in its live region, no seconds', async () => {
    const card = await show<StretchCard>(sided);
    const spoken = collectSpoken(card);
    const fake = await started(card);
    await fake.passUntil(() => card.status === 'finished');
    expect(spoken[0]).to.match(/^Get ready\. Piriformis stretch, lying\. Once each side, held for 15 seconds\. Right side first\./);
    expect(spoken.at(-1)).to.equal('Done');
    const holds = spoken.filter((text) => text.startsWith('Hold'));
    expect(holds).to.deep.equal(['Hold, right side. 15 seconds. Soften on each breath out.', 'Hold, left side. 15 seconds. Soften on each breath out.']);
    expect(spoken.filter((text) => text.startsWith('Switch sides'))).to.have.length(1);
    // Of each side: what to do, half-way, the last three seconds; and what comes, the switch, the end.
    expect(spoken, spoken.join(' | ')).to.have.length(9);
  });

  it('is accessible in every state', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="piriformis-stretch-supine"></stretch-card>`);
    await card.start();
    await expect(card).to.be.accessible();
    button(card, 'Pause').click();
    await card.updateComplete;
    await expect(card).to.be.accessible();
  });

  it('is accessible when done', async () => {
    const card = await show<StretchCard>(short);
    const fake = await started(card);
    await fake.passUntil(() => card.status === 'finished');
    fake.restore();
    await expect(card).to.be.accessible();
  });

  for (const width of [280, 300, 360, 500, 760]) {
    for (const [kind, exercise] of [['lying', 'piriformis-stretch-supine'], ['of few words', 'chin-tuck'], ['upright', 'air-squat']] as const) {
      it(`takes no more and no less room than at rest: ${kind}, ${width} px`, async () => {
        const place = await fixture<HTMLElement>(
          html`<div style="inline-size: ${width}px"><stretch-card exercise=${exercise} hold="1" reps="1" sets="1"></stretch-card></div>`,
        );
        const card = await shown(place.querySelector<StretchCard>('stretch-card')!);
        const atRest = card.offsetHeight;
        const fake = await started(card);
        const heights = new Map<string, number>();
        const measure = (): void => { heights.set(phase(card), card.offsetHeight); };
        await fake.passUntil(() => {
          measure();
          return card.status === 'finished';
        });
        const step = async (name: string | RegExp): Promise<void> => {
          button(card, name).click();
          await card.updateComplete;
          heights.set(`after ${String(name)}`, card.offsetHeight);
        };
        await step('Keep in my journal');
        await step('Do again');
        await fake.pass(1);
        for (const name of ['Pause', 'This hurts', '2', /^Mild/, 'Back', 'Sharp']) await step(name);
        for (const [name, height] of heights) expect(height, name).to.equal(atRest);
        button(card, 'Close').click();
        await card.updateComplete;
        expect(card.offsetHeight).to.equal(atRest);
      });
    }
  }

  it('starts once for a double click', async () => {
    const card = await show<StretchCard>(short);
    const start = button(card, /^Start/);
    start.click();
    start.click();
    await Promise.all([card.start(), card.start()]);
    await aTimeout(50);
    expect(heard.types).to.deep.equal(['stretch-start']);
    card.stop();
  });

  it('is driven by script: start(), stop(reason), status', async () => {
    const card = await show<StretchCard>(short);
    expect(card.status).to.equal('idle');
    card.stop();
    await card.start();
    expect(card.status).to.equal('ready');
    card.stop('lunch');
    await card.updateComplete;
    await nextFrame();
    expect(card.status).to.equal('idle');
    expect(heard.events.map(({detail}) => detail['reason'])).to.deep.equal([undefined, 'lunch']);
    await card.start();
    card.stop();
    expect(heard.events.at(-1)!.detail['reason']).to.equal('script');
  });

  it('goes on while it is moved in the page', async () => {
    const card = await show<StretchCard>(sided);
    const fake = await started(card);
    await fake.passUntil(() => phase(card) === 'Hold, right side');
    const place = document.createElement('div');
    card.parentElement!.append(place);
    place.append(card);
    await fake.pass(2);
    expect([card.status, seconds(card)]).to.deep.equal(['running', '13']);
    expect(heard.types).to.deep.equal(['stretch-start']);
  });

  it('ends when it is taken out of the page, and rests when it comes back', async () => {
    const card = await show<StretchCard>(short);
    const fake = await started(card);
    const stops: unknown[] = [];
    card.addEventListener('stretch-stop', ({detail}) => stops.push(detail.reason));
    const parent = card.parentElement!;
    card.remove();
    await fake.pass(60);
    expect(stops).to.deep.equal(['script']);
    expect(card.status).to.equal('idle');
    fake.restore();
    parent.append(card);
    await card.updateComplete;
    expect(part(card, 'title')).to.have.text('Glute bridge');
    expect(heard.types).to.deep.equal(['stretch-start']);
  });

  it('ends when the attribute asks for another exercise', async () => {
    const card = await show<StretchCard>(short);
    await started(card);
    time?.restore();
    card.exercise = 'bird-dog';
    await until(() => textOf(part(card, 'title')) === 'Bird dog');
    expect(card.status).to.equal('idle');
    expect(heard.types).to.deep.equal(['stretch-start', 'stretch-stop']);
  });

  it('becomes a whole card for a start from row or mini, and goes back', async () => {
    for (const layout of ['row', 'mini'] as const) {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge" layout=${layout}></stretch-card>`);
      await drawn(card);
      const height = card.offsetHeight;
      await card.start();
      await card.updateComplete;
      expect(card.shadowRoot?.querySelector('.base')).to.have.class('card');
      button(card, 'This hurts').click();
      await card.updateComplete;
      button(card, '8').click();
      await card.updateComplete;
      button(card, 'Close').click();
      await card.updateComplete;
      expect(card.shadowRoot?.querySelector('.base')).to.have.class(layout);
      expect(card.offsetHeight).to.equal(height);
    }
  });

  it('leads the figure: it moves into the hold and stands still there', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="air-squat" hold="1" reps="1" sets="1"></stretch-card>`);
    await drawn(card);
    card.scrollIntoView({block: 'start'});
    const fake = await started(card);
    const frames = async (): Promise<string> => {
      for (let count = 0; count < 6; count++) await nextFrame();
      return drawing(card);
    };
    const ready = await frames();
    await fake.pass(2);
    expect(await frames()).to.equal(ready);
    await fake.passUntil(() => phase(card) === 'Move');
    await fake.pass(1.5);
    expect(await frames()).to.not.equal(ready);
  });

  it('waits for a tap where there is nothing to count, and can be paused meanwhile', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="log-roll"></stretch-card>`);
    const fake = await started(card);
    await fake.passUntil(() => buttons(card).some((each) => nameOf(each) === 'Done'));
    await fake.pass(300);
    expect([card.status, phase(card)]).to.deep.equal(['running', 'Take your time']);
    button(card, 'Pause').click();
    await card.updateComplete;
    expect(card.status).to.equal('paused');
    button(card, 'Go on').click();
    await card.updateComplete;
    button(card, 'Done').click();
    await card.updateComplete;
    expect([card.status, phase(card)]).to.deep.equal(['finished', 'Done']);
  });

  it('follows without a figure, too', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge" hide="figure" hold="1" reps="1" sets="1"></stretch-card>`);
    const fake = await started(card);
    await fake.passUntil(() => card.status === 'finished');
    expect(warnings.texts).to.deep.equal([]);
  });

  it('has a heading of the card’s own level', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge" heading-level="2"></stretch-card>`);
    await card.start();
    await card.updateComplete;
    expect(heading(card)).to.have.attribute('aria-level', '2');
    card.stop();
  });
});
