import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/elements/define/stretch-figure.ts';
import {loadExercise} from '../../src/catalogue/load.ts';
import type {StretchFigure} from '../../src/elements/stretch-figure/stretch-figure.ts';
import {
  buttons, collectEvents, collectWarnings, drawing, drawn, focused, isVisible, moves, nameOf, part, show, until, type Heard, type Warnings,
} from './page.ts';

const slider = (figure: Element): HTMLElement => part(figure, 'turn')!;
const yaw = (figure: Element): number => Number(slider(figure).getAttribute('aria-valuenow'));
const pauseButton = (figure: Element): HTMLButtonElement => part<HTMLButtonElement>(figure, 'pause-button')!;

/** A figure of a size that fits in the window, drawn. */
async function showFigure(template = html`<stretch-figure exercise="air-squat"></stretch-figure>`): Promise<StretchFigure> {
  const figure = await show<StretchFigure>(html`<div style="inline-size: 400px">${template}</div>`, 'stretch-figure');
  await drawn(figure);
  await figure.updateComplete;
  return figure;
}

describe('<stretch-figure>', () => {
  let warnings: Warnings;
  let heard: Heard;
  beforeEach(() => {
    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(async () => {
    warnings.restore();
    heard.restore();
    await sendMouse({type: 'move', position: [799, 599]});
  });

  it('is accessible', async () => {
    const figure = await showFigure();
    await expect(figure).to.be.accessible();
    expect(warnings.texts).to.deep.equal([]);
  });

  it('shows the exercise, and describes it', async () => {
    const figure = await showFigure();
    const picture = figure.shadowRoot?.querySelector('svg.person');
    expect(picture).to.have.attribute('role', 'img');
    expect(picture?.getAttribute('aria-label')).to.match(/^Air squat\. Start\. .+ Then\. .+/);
  });

  it('says what moves, whichever part of the body that is', async () => {
    const label = async (exercise: string): Promise<string> =>
      (await showFigure(html`<stretch-figure exercise=${exercise}></stretch-figure>`)).shadowRoot!.querySelector('svg.person')!.getAttribute('aria-label')!;
    expect(await label('clamshell')).to.match(/Then\. .*right thigh turns out so the knee lifts/i).and.not.to.match(/ deg\b/);
    expect(await label('chin-tuck')).to.match(/Then\. Neck: Chin slides straight back/);
    expect(await label('bird-dog')).to.match(/Then\. .*right leg reaches back/i);
  });

  it('lights the muscles that work', async () => {
    const figure = await showFigure(html`<stretch-figure exercise="bird-dog"></stretch-figure>`);
    expect(figure.shadowRoot!.querySelector('.m')).to.exist;
  });

  describe('--stretch-figure-look', () => {
    const color = (figure: Element, zone: string): string => getComputedStyle(figure.shadowRoot!.querySelector(`.p.${zone}`)!).fill;
    const looking = (style: string): Promise<StretchFigure> =>
      showFigure(html`<div style=${style}><stretch-figure exercise="air-squat" autoplay="off"></stretch-figure></div>`);

    it('draws another person, in their clothes', async () => {
      const plain = await looking('');
      const other = await looking('--stretch-figure-look: shorts');
      expect(color(other, 'top')).not.to.equal(color(plain, 'top'));
      expect(other.shadowRoot!.querySelector('.shoe')).to.exist;
      expect(plain.shadowRoot!.querySelector('.shoe')).not.to.exist;
      expect(warnings.texts).to.deep.equal([]);
    });

    it('leaves the colours that the page has chosen', async () => {
      const figure = await looking('--stretch-figure-look: shorts; --stretch-figure-top: rgb(1 2 3)');
      expect(getComputedStyle(figure.shadowRoot!.querySelector('.top')!).getPropertyValue('--c')).to.equal('rgb(1 2 3)');
    });

    it('draws as on a blackboard', async () => {
      const figure = await looking('--stretch-figure-look: chalk');
      expect(getComputedStyle(figure.shadowRoot!.querySelector('svg.person')!).backgroundColor).to.equal('rgb(29, 39, 51)');
    });

    it('a name that nobody has is the plain person', async () => {
      const figure = await looking('--stretch-figure-look: nobody');
      expect(color(figure, 'top')).to.equal(color(await looking(''), 'top'));
    });
  });

  it('is three quarters as high as wide', async () => {
    const figure = await showFigure();
    expect(figure.offsetHeight).to.be.closeTo(300, 1);
  });

  describe('moving', () => {
    it('moves when in view', async () => {
      expect(await moves(await showFigure(), 2000)).to.equal(true);
    });

    it('stands still below the fold, and moves when scrolled to', async () => {
      const place = await fixture(html`<div><div style="block-size: 3000px"></div>
        <div style="inline-size: 400px"><stretch-figure exercise="air-squat"></stretch-figure></div></div>`);
      const figure = place.querySelector('stretch-figure')!;
      await drawn(figure);
      await aTimeout(100);
      expect(await moves(figure, 400)).to.equal(false);
      figure.scrollIntoView();
      expect(await moves(figure, 2000)).to.equal(true);
    });

    it('is paused by a named button, and goes on', async () => {
      const figure = await showFigure();
      expect(await moves(figure, 2000)).to.equal(true);
      expect(nameOf(pauseButton(figure))).to.equal('Pause the moving figure of Air squat');
      pauseButton(figure).click();
      await figure.updateComplete;
      expect(nameOf(pauseButton(figure))).to.equal('Move the figure of Air squat');
      await nextFrame();
      expect(await moves(figure, 500)).to.equal(false);
      pauseButton(figure).click();
      expect(await moves(figure, 2000)).to.equal(true);
    });

    it('has slider and pause button in the order of Tab', async () => {
      const place = await fixture(html`<div style="inline-size: 400px"><button>before</button><stretch-figure exercise="air-squat"></stretch-figure></div>`);
      const figure = place.querySelector('stretch-figure')!;
      await drawn(figure);
      await figure.updateComplete;
      place.querySelector('button')!.focus();
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(slider(figure));
      await sendKeys({press: 'Tab'});
      expect(focused()).to.equal(pauseButton(figure));
      await sendKeys({press: 'Enter'});
      await figure.updateComplete;
      expect(nameOf(focused()!)).to.equal('Move the figure of Air squat');
    });

    it('shows the hold, with a ghost of the start and an arrow, before it moves', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" autoplay="off"></stretch-figure>`);
      const inside = (group: string): number => figure.shadowRoot!.querySelectorAll(`.${group} path`).length;
      expect(inside('body')).to.be.above(5);
      expect(figure.shadowRoot!.querySelector('.body .ghost')).not.to.equal(null);
      expect(inside('before')).to.be.above(0);
    });

    it('with autoplay="off" moves only when asked to', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" autoplay="off"></stretch-figure>`);
      expect(await moves(figure, 500)).to.equal(false);
      expect(nameOf(pauseButton(figure))).to.equal('Move the figure of Air squat');
      pauseButton(figure).click();
      expect(await moves(figure, 2000)).to.equal(true);
      pauseButton(figure).click();
      await nextFrame();
      expect(await moves(figure, 400)).to.equal(false);
    });

    it('with autoplay="hover" moves under the pointer', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" autoplay="hover"></stretch-figure>`);
      expect(await moves(figure, 400)).to.equal(false);
      const {left, top} = figure.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + 100), Math.round(top + 100)]});
      expect(await moves(figure, 2000)).to.equal(true);
      await sendMouse({type: 'move', position: [790, 590]});
      await nextFrame();
      await nextFrame();
      expect(await moves(figure, 400)).to.equal(false);
    });

    it('with autoplay="hover" moves while it has the focus', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" autoplay="hover"></stretch-figure>`);
      slider(figure).focus();
      expect(await moves(figure, 2000)).to.equal(true);
      slider(figure).blur();
      await nextFrame();
      expect(await moves(figure, 400)).to.equal(false);
    });

    it('moves as few of many as a reader can look at', async () => {
      const place = await fixture(html`<div style="display: grid; grid-template-columns: repeat(6, 120px)">
        ${Array.from({length: 6}, () => html`<stretch-figure exercise="air-squat"></stretch-figure>`)}
      </div>`);
      const figures = [...place.querySelectorAll('stretch-figure')];
      await Promise.all(figures.map(drawn));
      const moving = await Promise.all(figures.map((figure) => moves(figure, 3000)));
      expect(moving.filter(Boolean).length).to.be.within(1, 3);
    });

    /** Figures in a grid, drawn. */
    async function grid(count: number, width: number): Promise<StretchFigure[]> {
      const place = await fixture(html`<div style="display: grid; grid-template-columns: repeat(5, ${width}px)">
        ${Array.from({length: count}, () => html`<stretch-figure exercise="air-squat"></stretch-figure>`)}
      </div>`);
      const figures = [...place.querySelectorAll('stretch-figure')];
      await Promise.all(figures.map(drawn));
      return figures;
    }
    const fromMiddle = (figure: Element): number => {
      const {left, right, top, bottom} = figure.getBoundingClientRect();
      return Math.hypot(left + right - innerWidth, top + bottom - innerHeight);
    };
    /** Indices of those that move. */
    async function moving(figures: readonly StretchFigure[], milliseconds = 2500): Promise<number[]> {
      const are = await Promise.all(figures.map((figure) => moves(figure, milliseconds)));
      return [...are.keys()].filter((index) => are[index]);
    }

    it('of several moves those nearest to the middle of the window', async () => {
      const figures = await grid(10, 150);
      const nearest = [...figures.keys()].sort((a, b) => fromMiddle(figures[a]!) - fromMiddle(figures[b]!)).slice(0, 3);
      expect(await moving(figures)).to.have.members(nearest);
    });

    it('of a crowd moves one, and another when the reader scrolls', async () => {
      const figures = await grid(40, 150);
      const nearest = (): number => figures.map(fromMiddle).reduce((best, each, index, all) => (each < all[best]! ? index : best), 0);
      const first = nearest();
      expect(await moving(figures)).to.deep.equal([first]);
      scrollTo(0, 300);
      const second = nearest();
      expect(second).to.not.equal(first);
      await until(async () => moves(figures[second]!, 500));
      expect(await moving(figures)).to.deep.equal([second]);
    }).timeout(40_000);

    it('moves when asked to, however far it is from the middle', async () => {
      const figures = await grid(15, 150);
      const [corner] = figures;
      expect(await moves(corner!, 500)).to.equal(false);
      pauseButton(corner!).click();
      pauseButton(corner!).click();
      expect(await moves(corner!, 2000)).to.equal(true);
    });

    /** How often anything in it changes. */
    async function changes(figure: Element, milliseconds: number): Promise<number> {
      let count = 0;
      const observer = new MutationObserver((records) => { count += records.length; });
      observer.observe(figure.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
      await aTimeout(milliseconds);
      observer.disconnect();
      return count;
    }

    it('changes nothing while it stands still', async () => {
      const [still, moved] = [
        await showFigure(html`<stretch-figure exercise="air-squat" autoplay="off"></stretch-figure>`),
        await showFigure(html`<stretch-figure exercise="air-squat"></stretch-figure>`),
      ];
      await aTimeout(100);
      expect(await changes(still, 600)).to.equal(0);
      moved.scrollIntoView({block: 'center'});
      expect(await moves(moved, 2000)).to.equal(true);
      pauseButton(moved).click();
      await aTimeout(600);
      expect(await changes(moved, 600)).to.equal(0);
    });

    it('changes nothing in a hidden tab, and goes on when it is shown again', async () => {
      const figure = await showFigure();
      expect(await moves(figure, 2000)).to.equal(true);
      const turn = (isHidden: boolean): void => {
        Object.defineProperty(document, 'hidden', {configurable: true, get: () => isHidden});
        document.dispatchEvent(new Event('visibilitychange'));
      };
      try {
        turn(true);
        await aTimeout(100);
        expect(await changes(figure, 600)).to.equal(0);
        turn(false);
        expect(await moves(figure, 2000)).to.equal(true);
      } finally {
        Reflect.deleteProperty(document, 'hidden');
      }
    });

    it('goes on when it is moved in the page', async () => {
      const figure = await showFigure();
      const place = document.createElement('div');
      figure.parentElement!.append(place);
      place.append(figure);
      expect(await moves(figure, 2000)).to.equal(true);
    });
  });

  describe('turning', () => {
    it('turns by arrow keys, and back by Home', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" autoplay="off"></stretch-figure>`);
      const [from, before] = [yaw(figure), drawing(figure)];
      slider(figure).focus();
      await sendKeys({press: 'ArrowRight'});
      await figure.updateComplete;
      expect(yaw(figure)).to.equal(from + 15);
      expect(drawing(figure)).to.not.equal(before);
      await sendKeys({press: 'ArrowLeft'});
      await sendKeys({press: 'ArrowLeft'});
      await figure.updateComplete;
      expect(yaw(figure)).to.equal(from - 15);
      await sendKeys({press: 'ArrowUp'});
      await sendKeys({press: 'Home'});
      await figure.updateComplete;
      expect(yaw(figure)).to.equal(from);
      expect(drawing(figure)).to.equal(before);
    });

    it('says the angle in words', async () => {
      const figure = await showFigure();
      expect(nameOf(slider(figure))).to.equal('Turn the figure');
      expect(slider(figure)).to.have.attribute('aria-valuetext', `turned ${yaw(figure)} degrees`);
    });

    it('goes all the way round', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" autoplay="off"></stretch-figure>`);
      slider(figure).focus();
      const seen = new Set<number>();
      for (let count = 0; count < 24; count++) {
        slider(figure).dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}));
        await figure.updateComplete;
        seen.add(yaw(figure));
      }
      expect(seen.size).to.equal(24);
      for (const angle of seen) expect(angle).to.be.within(-180, 180);
    });

    it('leaves other keys to the page', async () => {
      const figure = await showFigure();
      for (const key of ['Tab', 'PageDown', 'a']) {
        const event = new KeyboardEvent('keydown', {key, cancelable: true});
        slider(figure).dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
      }
    });

    it('turns by dragging', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" autoplay="off"></stretch-figure>`);
      const [from, before] = [yaw(figure), drawing(figure)];
      const {left, top} = figure.getBoundingClientRect();
      const [x, y] = [Math.round(left + 150), Math.round(top + 120)];
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 50, y]});
      await sendMouse({type: 'up'});
      await until(() => yaw(figure) !== from);
      expect(Math.abs(yaw(figure) - from)).to.be.within(20, 45);
      expect(drawing(figure)).to.not.equal(before);
      const turned = yaw(figure);
      await sendMouse({type: 'move', position: [x + 150, y]});
      await figure.updateComplete;
      expect(yaw(figure)).to.equal(turned);
    });

    it('starts from the view that the owner asks for, and takes another one later', async () => {
      const figure = await showFigure(html`<stretch-figure exercise="air-squat" view="front"></stretch-figure>`);
      expect(yaw(figure)).to.equal(0);
      slider(figure).dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}));
      await figure.updateComplete;
      figure.view = 'side';
      await figure.updateComplete;
      expect(yaw(figure)).to.equal(-90);
    });
  });

  it('shows the other side', async () => {
    const figure = await showFigure(html`<stretch-figure exercise="bird-dog" side="left"></stretch-figure>`);
    expect(figure.shadowRoot?.querySelector('.turned')?.getAttribute('transform')).to.match(/^matrix\(-1 /);
  });

  it('changes to another exercise', async () => {
    const figure = await showFigure();
    figure.exercise = 'bird-dog';
    await until(() => figure.shadowRoot?.querySelector('svg.person')?.getAttribute('aria-label')?.startsWith('Bird dog'));
    expect(yaw(figure)).to.equal((await loadExercise('bird-dog')).figure?.view[0]);
  });

  describe('bad input', () => {
    it('keeps the owner’s words for an unknown exercise, warns once of the nearest, and tells the page', async () => {
      const figure = await fixture<StretchFigure>(html`<stretch-figure exercise="airsquat"><p>Sit back and down.</p></stretch-figure>`);
      await until(() => heard.types.length);
      await figure.updateComplete;
      expect(isVisible(figure.querySelector('p'))).to.equal(true);
      expect(heard.events.map(({type, detail}) => [type, detail['code']])).to.deep.equal([['stretch-error', 'unknown-exercise']]);
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain('<stretch-figure>').and.to.contain('air-squat');
      expect(figure.matches(':state(error)')).to.equal(true);
      expect(buttons(figure)).to.deep.equal([]);
    });

    for (const [attribute, accepted] of [
      ['view', 'auto, side, front, back, three-quarter'],
      ['autoplay', 'visible, hover, off'],
      ['side', 'right, left'],
      ['theme', 'auto, light, dark'],
    ] as const) {
      it(`falls back for an unknown ${attribute}, and warns once of what is accepted`, async () => {
        const figure = await showFigure();
        figure.setAttribute(attribute, 'wrong');
        await figure.updateComplete;
        figure.requestUpdate();
        await figure.updateComplete;
        expect(warnings.texts).to.have.length(1);
        expect(warnings.texts[0]).to.contain(`${attribute}="wrong"`).and.to.contain(accepted);
        figure.removeAttribute(attribute);
        await figure.updateComplete;
        expect(warnings.texts).to.have.length(1);
      });
    }
  });
});
