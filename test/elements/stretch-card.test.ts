import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define/stretch-card.ts';
import {exerciseEntry} from '../../src/catalogue/entries.ts';
import {loadExercise} from '../../src/catalogue/load.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {
  button, buttons, collectEvents, collectWarnings, drawn, focused, heading, isVisible, nameOf, part, show, shown, textOf, until, type Heard, type Warnings,
} from './page.ts';

const dose = (card: Element): string => textOf(card.shadowRoot?.querySelector('.dose'));
const chips = (card: Element): readonly string[] => [...(card.shadowRoot?.querySelectorAll('.chips li') ?? [])].map((chip) => textOf(chip));
const disclosure = (card: Element): HTMLButtonElement => button(card, /How to do it|Good to know/);

/** Opens what is behind the disclosure; it comes with its sources when first asked for. */
async function open(card: Element): Promise<void> {
  disclosure(card).click();
  await until(() => isVisible(card.shadowRoot?.querySelector('[part~=details] [role=heading]')), 'details are not there');
}

describe('<stretch-card>', () => {
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

  describe('at rest', () => {
    for (const layout of ['card', 'row', 'mini']) {
      it(`is accessible as ${layout}`, async () => {
        const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog" layout=${layout}></stretch-card>`);
        await expect(card).to.be.accessible();
        expect(warnings.texts).to.deep.equal([]);
      });
    }

    it('is accessible with everything opened', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
      await open(card);
      await until(() => card.shadowRoot?.querySelector('.sources a'));
      await expect(card).to.be.accessible();
    });

    it('tells name, where it works, what it is, how much, and when to stop', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
      expect(part(card, 'title')).to.have.text('Glute bridge');
      expect(textOf(card)).to.match(/buttock/i);
      expect(chips(card)).to.include.members(['Lying on the back', 'Strength']);
      expect(dose(card)).to.match(/hold 3 s times 5.* in all/);
      expect(textOf(card)).to.contain('Stop if');
      expect(nameOf(button(card, /^Start/))).to.equal('Start Glute bridge');
    });

    it('draws the figure, with a description for those who can’t see it', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
      await drawn(card);
      const picture = card.shadowRoot?.querySelector('svg.person');
      expect(picture).to.have.attribute('role', 'img');
      expect(picture?.getAttribute('aria-label')).to.match(/^Glute bridge\. Start\. .+ Then\. .+/);
    });

    it('has one primary button in sight', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
      const primary = [...(card.shadowRoot?.querySelectorAll('.primary') ?? [])].filter(isVisible);
      expect(primary).to.deep.equal([part(card, 'start')]);
    });

    it('shows as row: picture beside name, dose and Start', async () => {
      const place = await fixture(html`<div style="inline-size: 360px"><stretch-card exercise="glute-bridge" layout="row"></stretch-card></div>`);
      const card = await shown(place.querySelector('stretch-card')!);
      const picture = part(card, 'picture')!.getBoundingClientRect();
      const title = part(card, 'title')!.getBoundingClientRect();
      expect(picture.right).to.be.at.most(title.left);
      expect(isVisible(part(card, 'start'))).to.equal(true);
      expect(disclosure(card)).to.have.attribute('aria-expanded', 'false');
    });

    it('shows as mini: one line that can’t be opened and does not move', async () => {
      const place = await fixture(html`<div style="inline-size: 360px"><stretch-card exercise="glute-bridge" layout="mini"></stretch-card></div>`);
      const card = await shown(place.querySelector('stretch-card')!);
      expect(card.offsetHeight).to.be.below(120);
      expect(buttons(card).map(nameOf)).to.deep.equal(['Start Glute bridge']);
      expect(isVisible(part(card, 'title'))).to.equal(true);
    });

    it('says a dose that the site owner asks for, within the dataset’s', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog" hold="7" reps="6" sets="2"></stretch-card>`);
      expect(dose(card)).to.match(/hold 7 s each side 6× sets 2×/);
      expect(warnings.texts).to.deep.equal([]);
    });

    for (const width of [280, 320, 360, 500]) {
      for (const layout of ['card', 'row', 'mini']) {
        it(`is shown once an owner’s dose is counted, and keeps its height: ${layout}, ${width} px`, async () => {
          const place = await fixture(html`<div style="inline-size: ${width}px">
            <stretch-card exercise="bird-dog" reps="7" layout=${layout}></stretch-card>
          </div>`);
          const card = await shown(place.querySelector('stretch-card')!);
          expect(card.shadowRoot!.querySelectorAll('.dose > div'), 'hold, times, in all').to.have.length(3);
          const height = card.offsetHeight;
          await aTimeout(50);
          expect(card.offsetHeight).to.equal(height);
        });
      }
    }

    it('takes less than the usual minimum: gentler is fine', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="piriformis-stretch-supine" hold="10" reps="1"></stretch-card>`);
      expect(dose(card)).to.match(/hold 10 s each side 1×/);
      expect(warnings.texts).to.deep.equal([]);
    });

    for (const level of [2, 3, 4, 5, 6]) {
      it(`is a heading of level ${level}, what is below it one deeper`, async () => {
        const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog" heading-level=${level}></stretch-card>`);
        await open(card);
        expect(heading(card)).to.have.attribute('aria-level', `${level}`);
        const inner = card.shadowRoot?.querySelector('[part~=details] [role=heading]');
        expect(inner).to.have.attribute('aria-level', `${Math.min(6, level + 1)}`);
      });
    }

    for (const view of ['side', 'front', 'back', 'three-quarter']) {
      it(`is seen from the ${view}`, async () => {
        const [usual, turned] = [
          await show<StretchCard>(html`<stretch-card exercise="chin-tuck" layout="mini"></stretch-card>`),
          await show<StretchCard>(html`<stretch-card exercise="chin-tuck" layout="mini" view=${view}></stretch-card>`),
        ];
        await drawn(usual);
        await drawn(turned);
        const path = (card: Element): string | null | undefined => card.shadowRoot?.querySelector('.body path')?.getAttribute('d');
        expect(path(turned)).to.not.equal(path(usual));
        expect(warnings.texts).to.deep.equal([]);
      });
    }

    it('shows the other side as a mirror image', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog" side="left" layout="mini"></stretch-card>`);
      await drawn(card);
      expect(card.shadowRoot?.querySelector('.turned')?.getAttribute('transform')).to.match(/^matrix\(-1 /);
    });
  });

  describe('hide', () => {
    const hidden: readonly (readonly [part: string, selector: string])[] = [
      ['figure', '.picture'],
      ['steps', '.steps'],
      ['dose', '.dose'],
      ['muscles', '.target'],
      ['cautions', '.stop'],
      ['sources', '.sources'],
      ['easier-harder', '.levels'],
      ['start', '[part~=start]'],
    ];
    for (const [name] of hidden) {
      it(`leaves out ${name} and nothing else`, async () => {
        const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge" hide=${name}></stretch-card>`);
        await open(card);
        for (const [other, at] of hidden) {
          const found = card.shadowRoot?.querySelector(at);
          if (other === name) expect(found, other).to.equal(null);
          else expect(found, other).to.not.equal(null);
        }
        await expect(card).to.be.accessible();
        expect(warnings.texts).to.deep.equal([]);
      });
    }

    it('leaves out several', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge" hide=" steps  sources "></stretch-card>`);
      await open(card);
      expect(card.shadowRoot?.querySelector('.steps')).to.equal(null);
      expect(card.shadowRoot?.querySelector('.sources')).to.equal(null);
      expect(warnings.texts).to.deep.equal([]);
    });

    it('names no element that is not there', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge" hide="steps"></stretch-card>`);
      for (const id of disclosure(card).getAttribute('aria-controls')!.split(' ')) {
        expect(card.shadowRoot?.getElementById(id), id).to.not.equal(null);
      }
    });
  });

  describe('disclosure', () => {
    it('opens and closes steps, mistakes, cautions and sources', async () => {
      const place = await fixture(html`<div style="inline-size: 360px"><stretch-card exercise="glute-bridge"></stretch-card></div>`);
      const card = await shown(place.querySelector('stretch-card')!);
      const opener = button(card, 'How to do it');
      expect(opener).to.have.attribute('aria-expanded', 'false');
      expect(isVisible(part(card, 'steps'))).to.equal(false);
      expect(isVisible(part(card, 'details'))).to.equal(false);
      await open(card);
      expect(opener).to.have.attribute('aria-expanded', 'true');
      expect(isVisible(part(card, 'steps'))).to.equal(true);
      expect(part(card, 'steps')!.querySelectorAll('li').length).to.be.within(3, 6);
      for (const title of ['Muscles at work, the main ones first', 'Often goes wrong', 'Take care', 'Too much, or too little?', 'Sources']) {
        expect(textOf(part(card, 'details')), title).to.contain(title);
      }
      opener.click();
      await card.updateComplete;
      expect(opener).to.have.attribute('aria-expanded', 'false');
      expect(isVisible(part(card, 'details'))).to.equal(false);
    });

    it('links the sources, and says what is general knowledge', async () => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
      await open(card);
      await until(() => card.shadowRoot?.querySelector('.sources a'));
      for (const link of card.shadowRoot!.querySelectorAll('a')) {
        expect(link.href).to.match(/^https?:/);
        expect(textOf(link)).to.not.equal('');
      }
    });

    it('has the steps in sight without opening where the card is wide', async () => {
      const place = await fixture(html`<div style="inline-size: 760px"><stretch-card exercise="glute-bridge"></stretch-card></div>`);
      const card = await shown(place.querySelector('stretch-card')!);
      expect(isVisible(part(card, 'steps'))).to.equal(true);
      expect(nameOf(disclosure(card))).to.equal('Good to know');
    });
  });

  describe('easier and harder', () => {
    const swap = async (): Promise<StretchCard> => {
      const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge" reps="9" hold="9"></stretch-card>`);
      await open(card);
      return card;
    };
    const title = (card: Element): string => textOf(part(card, 'title'));

    it('swap the card and bring the focus to its title, once it says the new name', async () => {
      const card = await swap();
      const titles: string[] = [];
      card.shadowRoot!.addEventListener('focusin', ({target}) => titles.push(textOf(target as Element)));
      const harder = button(card, 'Air squat');
      harder.focus();
      titles.length = 0;
      harder.click();
      await until(() => title(card) === 'Air squat');
      await card.updateComplete;
      expect(focused()).to.equal(part(card, 'title'));
      expect(titles).to.deep.equal(['Air squat']);
    });

    it('are done in their own dose: what the owner asked for was for the first', async () => {
      const card = await swap();
      button(card, 'Air squat').click();
      await until(() => title(card) === 'Air squat');
      expect(dose(card)).to.match(/times 8/);
      expect(warnings.texts).to.deep.equal([]);
    });

    it('lead back, and give way to another exercise in the attribute', async () => {
      const card = await swap();
      button(card, 'Seated buttock squeeze').click();
      await until(() => title(card) === 'Seated buttock squeeze');
      card.exercise = 'bird-dog';
      await until(() => title(card) === 'Bird dog');
    });

    for (const id of ['glute-bridge', 'bird-dog', 'piriformis-stretch-supine', 'belly-breathing']) {
      it(`are shown only where the catalogue has them: ${id}`, async () => {
        const {easier, harder} = await loadExercise(id);
        const known = [...easier, ...harder].flatMap((other) => exerciseEntry(other)?.name ?? []);
        const card = await show<StretchCard>(html`<stretch-card exercise=${id}></stretch-card>`);
        await open(card);
        const offered = [...(card.shadowRoot?.querySelectorAll('.levels button') ?? [])].map(nameOf);
        expect(offered).to.deep.equal(known);
      });
    }
  });

  describe('bad input', () => {
    it('keeps the owner’s words for an unknown exercise, warns once of the nearest, and tells the page', async () => {
      const card = await fixture<StretchCard>(html`<stretch-card exercise="glute-brigde"><p>Lift the hips.</p></stretch-card>`);
      await until(() => heard.types.length);
      await card.updateComplete;
      expect(isVisible(card.querySelector('p'))).to.equal(true);
      expect(card.querySelector('p')!.offsetHeight).to.be.above(0);
      expect(heard.types).to.deep.equal(['stretch-error']);
      const [event] = heard.events;
      expect(event!.target).to.equal(card);
      expect(event!.detail['code']).to.equal('unknown-exercise');
      expect(event!.composed && event!.bubbles).to.equal(true);
      card.requestUpdate();
      await aTimeout(50);
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain('<stretch-card>').and.to.contain('glute-brigde').and.to.contain('glute-bridge');
      expect(card.matches(':state(error)')).to.equal(true);
      await expect(card).to.be.accessible();
    });

    for (const id of ['', 'constructor', '__proto__', '../bird-dog', 'ÅÄÖ', 'x'.repeat(5000)]) {
      it(`keeps the owner’s words for ${id.slice(0, 20) || 'no exercise at all'}`, async () => {
        const card = await fixture<StretchCard>(html`<stretch-card exercise=${id}><p>Lift the hips.</p></stretch-card>`);
        await until(() => heard.types.length);
        await card.updateComplete;
        expect(isVisible(card.querySelector('p'))).to.equal(true);
        expect(warnings.texts).to.have.length(1);
      });
    }

    it('recovers when the id is mended', async () => {
      const card = await fixture<StretchCard>(html`<stretch-card exercise="nothing"><p>Lift the hips.</p></stretch-card>`);
      await until(() => heard.types.length);
      card.setAttribute('exercise', 'glute-bridge');
      await shown(card);
      expect(part(card, 'title')).to.have.text('Glute bridge');
      expect(isVisible(card.querySelector('p'))).to.equal(false);
      expect(card.matches(':state(error)')).to.equal(false);
    });

    it('shows the last exercise asked for, however the files arrive', async () => {
      const card = await fixture<StretchCard>(html`<stretch-card exercise="chin-tuck"></stretch-card>`);
      for (const id of ['cat-cow', 'nothing', 'bird-dog', 'glute-bridge']) {
        card.exercise = id;
        await Promise.resolve();
      }
      await shown(card);
      await aTimeout(100);
      expect(part(card, 'title')).to.have.text('Glute bridge');
      expect(heard.types).to.deep.equal([]);
    });

    const numbers: readonly (readonly [attribute: string, value: string, seen: RegExp, used: string])[] = [
      ['hold', '90', /hold 10 s/, '10'],
      ['hold', '-5', /hold 1 s/, '1'],
      ['hold', 'long', /hold 3 s/, '3'],
      ['hold', 'Infinity', /hold 10 s/, '10'],
      ['reps', '1000', /times 10/, '10'],
      ['reps', '-1', /time 1/, '1'],
      ['reps', '0', /time 1/, '1'],
      ['reps', 'many', /times 5/, '5'],
      ['reps', '6.7', /times 6/, '6'],
      ['sets', '9', /sets 2×/, '2'],
    ];
    for (const [attribute, value, seen, used] of numbers) {
      it(`takes the nearest allowed value for ${attribute}="${value}", and warns once`, async () => {
        const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
        card.setAttribute(attribute, value);
        await card.updateComplete;
        card.requestUpdate();
        await card.updateComplete;
        expect(dose(card)).to.match(seen);
        expect(warnings.texts).to.have.length(1);
        expect(warnings.texts[0]).to.contain('<stretch-card>').and.to.contain(`${attribute}=`).and.to.contain(`${used} is used`);
      });
    }

    const words: readonly (readonly [attribute: string, value: string, accepted: string])[] = [
      ['layout', 'huge', 'card, row, mini'],
      ['view', 'top', 'auto, side, front, back, three-quarter'],
      ['side', 'middle', 'both, left, right'],
      ['theme', 'sepia', 'auto, light, dark'],
      ['hide', 'title', 'figure, steps, dose, muscles, cautions, sources, easier-harder, start'],
      ['heading-level', '9', '2, 3, 4, 5, 6'],
      ['heading-level', '1', '2, 3, 4, 5, 6'],
      ['heading-level', '2.4', '2, 3, 4, 5, 6'],
      ['heading-level', 'h2', '2, 3, 4, 5, 6'],
    ];
    for (const [attribute, value, accepted] of words) {
      it(`falls back for ${attribute}="${value}", and warns once of what is accepted`, async () => {
        const card = await show<StretchCard>(html`<stretch-card exercise="glute-bridge"></stretch-card>`);
        card.setAttribute(attribute, value);
        await card.updateComplete;
        card.requestUpdate();
        await card.updateComplete;
        expect(part(card, 'title')).to.have.text('Glute bridge');
        expect(heading(card)).to.have.attribute('aria-level', '3');
        expect(card.shadowRoot?.querySelector('.base')).to.have.class('card');
        expect(warnings.texts).to.have.length(1);
        expect(warnings.texts[0]).to.contain(`${attribute}="${attribute === 'heading-level' ? Number(value) : value}"`).and.to.contain(accepted);
      });
    }

    it('goes back to the default when an attribute is taken away', async () => {
      const card = await show<StretchCard>(
        html`<stretch-card exercise="glute-bridge" layout="mini" hold="9" heading-level="5" hide="dose" side="left" view="back"></stretch-card>`,
      );
      for (const attribute of ['layout', 'hold', 'heading-level', 'hide', 'side', 'view']) card.removeAttribute(attribute);
      await card.updateComplete;
      expect(dose(card)).to.match(/hold 3 s/);
      expect(heading(card)).to.have.attribute('aria-level', '3');
      expect(warnings.texts).to.deep.equal([]);
    });
  });
});
