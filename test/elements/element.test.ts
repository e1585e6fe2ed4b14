/** What all elements share: properties before upgrade, language, direction, theme, readable text, page-wide settings. */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/safety-notice.ts';
import '../../src/elements/define/stretch-card.ts';
import '../../src/elements/define/stretch-figure.ts';
import {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {configure} from '../../src/preferences/page-settings.ts';
import {contrast} from '../../src/theme/contrast.ts';
import {collectWarnings, heading, isVisible, part, show, shown, textOf, until, type Warnings} from './page.ts';

let count = 0;
/** A tag that nothing is registered for yet, and the class that will be. */
const later = (): {tag: string; upgrade: () => void} => {
  const tag = `later-card-${++count}`;
  return {tag, upgrade: () => customElements.define(tag, class extends StretchCard {})};
};
const surfaceOf = (element: Element): string => getComputedStyle(part(element, 'base')!).backgroundColor;
const inkOf = (element: Element): string => getComputedStyle(part(element, 'title')!).color;
const dose = (element: Element): string => textOf(element.shadowRoot?.querySelector('.dose'));

describe('every element', () => {
  let warnings: Warnings;
  beforeEach(() => { warnings = collectWarnings(); });
  afterEach(() => {
    warnings.restore();
    configure({lang: undefined, theme: undefined, region: undefined});
  });

  describe('before its script is there', () => {
    it('keeps properties that were set before', async () => {
      const {tag, upgrade} = later();
      const card = document.createElement(tag) as StretchCard;
      Object.assign(card, {exercise: 'bird-dog', hold: 8, headingLevel: 2, layout: 'row', hide: 'muscles'});
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(card);
      upgrade();
      await shown(card);
      expect(part(card, 'title')).to.have.text('Bird dog');
      expect(heading(card)).to.have.attribute('aria-level', '2');
      expect(dose(card)).to.contain('8 s');
      expect(card.shadowRoot?.querySelector('.base')).to.have.class('row');
      expect(card.shadowRoot?.querySelector('.target')).to.equal(null);
      expect(warnings.texts).to.deep.equal([]);
    });

    it('keeps attributes and children, and hides the children when it shows something itself', async () => {
      const {tag, upgrade} = later();
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const card = document.createElement(tag) as StretchCard;
      card.setAttribute('exercise', 'bird-dog');
      card.textContent = 'Kneel on all fours.';
      place.append(card);
      expect(place.innerText).to.contain('Kneel on all fours.');
      upgrade();
      await shown(card);
      expect(textOf(card)).to.not.contain('Kneel on all fours.');
      expect(place.innerText).to.not.contain('Kneel on all fours.');
    });
  });

  it('takes attributes and properties in whatever order and place: made by script, cloned, adopted from a template', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const made = document.createElement('stretch-card');
    place.append(made);
    made.exercise = 'bird-dog';
    await shown(made);
    const cloned = made.cloneNode(true) as StretchCard;
    cloned.setAttribute('exercise', 'glute-bridge');
    place.append(cloned);
    await shown(cloned);
    const template = document.createElement('template');
    const inside = template.content.ownerDocument.createElement('stretch-card');
    inside.setAttribute('exercise', 'air-squat');
    template.content.append(inside);
    place.append(document.importNode(template.content, true));
    await shown(place.querySelector<StretchCard>('[exercise=air-squat]')!);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('reflects what styles may ask for, and only what the owner set', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog"></stretch-card>`);
    expect(card.getAttributeNames()).to.deep.equal(['exercise']);
    card.layout = 'mini';
    card.theme = 'dark';
    await card.updateComplete;
    expect(card).to.have.attribute('layout', 'mini');
    expect(card).to.have.attribute('theme', 'dark');
  });

  it('is hidden by `hidden`', async () => {
    const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog" hidden></stretch-card>`);
    expect(isVisible(card)).to.equal(false);
  });

  describe('language', () => {
    // English as it is written in Germany: the numbers tell which language an element speaks.
    const comma = /hold 2,5 s/;
    const point = /hold 2\.5 s/;
    const card = html`<stretch-card exercise="glute-bridge" hold="2.5"></stretch-card>`;

    it('is that of the nearest ancestor', async () => {
      const place = await fixture(html`<div lang="en-GB"><div lang="en-DE">${card}</div></div>`);
      expect(dose(await shown(place.querySelector('stretch-card')!))).to.match(comma);
    });

    it('is its own before an ancestor’s, at once when it changes', async () => {
      const place = await fixture(html`<div lang="en-DE"><stretch-card lang="en" exercise="glute-bridge" hold="2.5"></stretch-card></div>`);
      const own = await shown(place.querySelector('stretch-card')!);
      expect(dose(own)).to.match(point);
      own.lang = 'en-DE';
      await own.updateComplete;
      expect(dose(own)).to.match(comma);
    });

    it('is that of an ancestor outside a shadow root', async () => {
      const place = await fixture(html`<div lang="en-DE"><div class="host"></div></div>`);
      const root = place.querySelector('.host')!.attachShadow({mode: 'open'});
      const inside = document.createElement('stretch-card');
      Object.assign(inside, {exercise: 'glute-bridge', hold: 2.5});
      root.append(inside);
      expect(dose(await shown(inside))).to.match(comma);
    });

    it('is the page’s where the owner has set one for all', async () => {
      const own = await show<StretchCard>(card);
      configure({lang: 'en-DE'});
      await own.updateComplete;
      expect(dose(own)).to.match(comma);
    });

    it('is English throughout, numbers too, where there are no words of it yet', async () => {
      const place = await fixture(html`<div lang="de">${card}</div>`);
      expect(dose(await shown(place.querySelector('stretch-card')!))).to.match(point);
    });

    for (const lang of ['xx-nonsense-tag-that-is-far-too-long', 'de_AT', '', 'i']) {
      it(`survives lang="${lang}"`, async () => {
        const place = await fixture(html`<div lang=${lang}>${card}</div>`);
        expect(textOf(await shown(place.querySelector('stretch-card')!))).to.contain('Start');
        expect(warnings.texts).to.deep.equal([]);
      });
    }
  });

  describe('direction', () => {
    const sides = async (dir: string): Promise<readonly [picture: DOMRect, title: DOMRect, card: StretchCard]> => {
      const place = await fixture(html`<div dir=${dir} style="inline-size: 400px">
        <stretch-card exercise="bird-dog" layout="row"></stretch-card>
      </div>`);
      const card = await shown(place.querySelector<StretchCard>('stretch-card')!);
      await until(() => card.shadowRoot?.querySelector('svg.person path'));
      return [part(card, 'picture')!.getBoundingClientRect(), part(card, 'title')!.getBoundingClientRect(), card];
    };

    it('mirrors the layout from right to left, and leaves the body as it is', async () => {
      const [leftPicture, leftTitle, ltr] = await sides('ltr');
      const [rightPicture, rightTitle, rtl] = await sides('rtl');
      expect(leftPicture.right).to.be.at.most(leftTitle.left);
      expect(rightPicture.left).to.be.at.least(rightTitle.right);
      const words = document.createRange();
      words.selectNodeContents(part(rtl, 'title')!);
      expect(words.getBoundingClientRect().right).to.be.closeTo(rightTitle.right, 2);
      const turned = (card: Element): string | null | undefined => card.shadowRoot?.querySelector('.turned')?.getAttribute('transform');
      expect(turned(rtl)).to.equal(turned(ltr));
    });
  });

  describe('theme', () => {
    for (const [tag, template] of [
      ['stretch-card', html`<stretch-card exercise="bird-dog" theme="dark"></stretch-card>`],
      ['safety-notice', html`<safety-notice theme="dark"></safety-notice>`],
      ['routine-timer', html`<routine-timer routine="desk-break-5" theme="dark"></routine-timer>`],
    ] as const) {
      it(`of ${tag} is dark where asked to, on a light page, and readable`, async () => {
        const element = await show<StretchCard>(template);
        expect(element.matches(':state(dark)')).to.equal(true);
        expect(contrast(surfaceOf(element), 'rgb(255, 255, 255)')).to.be.above(12);
        expect(contrast(inkOf(element), surfaceOf(element))).to.be.above(4.5);
        await expect(element).to.be.accessible();
      });
    }

    it('follows the color-scheme of the page', async () => {
      const place = await fixture(html`<div style="color-scheme: dark; color: #ddd">
        <stretch-card exercise="bird-dog"></stretch-card><stretch-card exercise="bird-dog" theme="light"></stretch-card>
      </div>`);
      const [auto, light] = await Promise.all([...place.querySelectorAll('stretch-card')].map(shown));
      expect(contrast(surfaceOf(auto!), 'rgb(255, 255, 255)')).to.be.above(12);
      expect(inkOf(auto!)).to.equal('rgb(221, 221, 221)');
      expect(contrast(surfaceOf(light!), 'rgb(255, 255, 255)')).to.be.below(1.2);
      expect(contrast(inkOf(light!), surfaceOf(light!))).to.be.above(4.5);
    });

    it('is the page’s where the owner has set one for all; its own first', async () => {
      const auto = await show<StretchCard>(html`<stretch-card exercise="bird-dog"></stretch-card>`);
      const light = await show<StretchCard>(html`<stretch-card exercise="bird-dog" theme="light"></stretch-card>`);
      configure({theme: 'dark'});
      await Promise.all([auto.updateComplete, light.updateComplete]);
      expect(auto.matches(':state(dark)')).to.equal(true);
      expect(light.matches(':state(dark)')).to.equal(false);
      expect(contrast(inkOf(auto), surfaceOf(auto))).to.be.above(4.5);
    });

    it('is readable on a dark page that declares no color-scheme', async () => {
      const place = await fixture(html`<div style="background: #111; color: #eee; padding: 8px">
        <stretch-card exercise="bird-dog"></stretch-card><safety-notice></safety-notice><routine-timer routine="desk-break-5"></routine-timer>
      </div>`);
      for (const tag of ['stretch-card', 'safety-notice', 'routine-timer'] as const) {
        const element = await shown(place.querySelector(tag)!);
        expect(contrast(inkOf(element), surfaceOf(element)), tag).to.be.above(4.5);
        await expect(element).to.be.accessible();
      }
    });

    it('takes the text colour of the page where it can be read', async () => {
      const place = await fixture(html`<div style="color: rgb(40, 0, 80)"><stretch-card exercise="bird-dog"></stretch-card></div>`);
      const card = await shown(place.querySelector('stretch-card')!);
      expect(inkOf(card)).to.equal('rgb(40, 0, 80)');
    });

    it('takes the owner’s colours, and puts readable text on them', async () => {
      for (const action of ['#ffe27a', '#7b1fa2', 'hsl(200 90% 50%)', '#000', '#fff']) {
        const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog" style="--stretch-action: ${action}"></stretch-card>`);
        const {color, backgroundColor} = getComputedStyle(part(card, 'start')!);
        const painted = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
        const rgb = (css: string): string => {
          painted.fillStyle = css;
          painted.fillRect(0, 0, 1, 1);
          const [red, green, blue] = painted.getImageData(0, 0, 1, 1).data;
          return `rgb(${red}, ${green}, ${blue})`;
        };
        expect(contrast(rgb(color), rgb(backgroundColor)), action).to.be.at.least(4.5);
      }
    });
  });

  it('lets the page style its parts and states', async () => {
    const style = document.createElement('style');
    style.textContent = 'stretch-card::part(title) { letter-spacing: 3px } stretch-card:state(error) { outline: 5px solid red }';
    document.head.append(style);
    const card = await show<StretchCard>(html`<stretch-card exercise="bird-dog"></stretch-card>`);
    expect(getComputedStyle(part(card, 'title')!).letterSpacing).to.equal('3px');
    style.remove();
  });

  it('has text of 14 px at least, where the page’s own is smaller', async () => {
    const place = await fixture(html`<div style="font-size: 11px"><stretch-card exercise="glute-bridge"></stretch-card><safety-notice></safety-notice></div>`);
    for (const tag of ['stretch-card', 'safety-notice'] as const) {
      const element = await shown(place.querySelector(tag)!);
      for (const inner of element.shadowRoot!.querySelectorAll('*')) {
        if (!isVisible(inner) || !inner.textContent?.trim() || inner.closest('.visually-hidden, svg')) continue;
        expect(parseFloat(getComputedStyle(inner).fontSize), `${tag} ${inner.className}`).to.be.at.least(14);
      }
    }
  });

  it('has targets of 44 px at least', async () => {
    const place = await fixture(html`<div style="font-size: 14px">
      <stretch-card exercise="glute-bridge"></stretch-card><stretch-card exercise="bird-dog" layout="mini"></stretch-card>
      <stretch-figure exercise="bird-dog"></stretch-figure>
    </div>`);
    for (const element of place.querySelectorAll<StretchCard>('stretch-card, stretch-figure')) {
      await shown(element);
      for (const target of element.shadowRoot!.querySelectorAll('button')) {
        if (!isVisible(target)) continue;
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), textOf(target) || target.className).to.be.at.least(44);
      }
    }
  });
});
