import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define/safety-notice.ts';
import type {SafetyNotice} from '../../src/elements/safety-notice/safety-notice.ts';
import {configure} from '../../src/preferences/page-settings.ts';
import {collectWarnings, heading, isVisible, part, show, textOf, type Warnings} from './page.ts';

const call = (notice: Element): HTMLAnchorElement => part(notice, 'emergency')!.querySelector('a')!;

describe('<safety-notice>', () => {
  let warnings: Warnings;
  beforeEach(() => { warnings = collectWarnings(); });
  afterEach(() => {
    warnings.restore();
    configure({region: undefined});
  });

  for (const topics of ['back', 'pregnancy', 'neck', 'back pregnancy neck', '']) {
    it(`is accessible with topics="${topics}"`, async () => {
      const notice = await show<SafetyNotice>(html`<safety-notice topics=${topics}></safety-notice>`);
      await expect(notice).to.be.accessible();
      expect(warnings.texts).to.deep.equal([]);
    });
  }

  it('says when to stop, when to call for help, and what it is not', async () => {
    const notice = await show<SafetyNotice>(html`<safety-notice mode="notice"></safety-notice>`);
    expect(part(notice, 'title')).to.have.text('Before you start');
    const text = textOf(notice);
    for (const words of ['Stop for chest pain', 'numbness between the legs', 'holding your bowels', 'not medical advice']) {
      expect(text).to.contain(words);
    }
    expect(text).to.not.contain('Pregnant');
    expect(text).to.not.contain('dizziness');
  });

  it('speaks of pregnancy where asked to', async () => {
    const notice = await show<SafetyNotice>(html`<safety-notice topics="pregnancy"></safety-notice>`);
    expect(textOf(notice)).to.contain('Pregnant?').and.to.contain('from week 13');
  });

  it('speaks of the neck where asked to, and takes it back', async () => {
    const notice = await show<SafetyNotice>(html`<safety-notice topics="neck"></safety-notice>`);
    expect(textOf(notice)).to.contain('dizziness');
    notice.removeAttribute('topics');
    await notice.updateComplete;
    expect(textOf(notice)).to.not.contain('dizziness');
    expect(warnings.texts).to.deep.equal([]);
  });

  for (const [region, number] of [['GB', '999'], ['us', '911'], ['DE', '112'], ['AU', '000']] as const) {
    it(`calls ${number} in ${region}`, async () => {
      const notice = await show<SafetyNotice>(html`<safety-notice region=${region}></safety-notice>`);
      expect(call(notice)).to.have.attribute('href', `tel:${number}`);
      expect(textOf(call(notice))).to.equal(`Call ${number} now`);
    });
  }

  for (const region of ['ZZ', 'Atlantis', 'constructor', '<b>']) {
    it(`calls 112 or the local number where the country is unknown: ${region}`, async () => {
      const notice = await show<SafetyNotice>(html`<safety-notice region=${region}></safety-notice>`);
      expect(call(notice)).to.have.attribute('href', 'tel:112');
      expect(textOf(call(notice))).to.contain('local emergency number');
    });
  }

  it('takes the country of the page where it has none of its own', async () => {
    const notice = await show<SafetyNotice>(html`<safety-notice></safety-notice>`);
    configure({region: 'GB'});
    await notice.updateComplete;
    expect(call(notice)).to.have.attribute('href', 'tel:999');
    notice.region = 'US';
    await notice.updateComplete;
    expect(call(notice)).to.have.attribute('href', 'tel:911');
  });

  it('has a call as big as a thumb', async () => {
    const notice = await show<SafetyNotice>(html`<safety-notice></safety-notice>`);
    expect(call(notice).getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const level of [2, 6]) {
    it(`is a heading of level ${level}`, async () => {
      const notice = await show<SafetyNotice>(html`<safety-notice heading-level=${level}></safety-notice>`);
      expect(heading(notice)).to.have.attribute('aria-level', `${level}`);
      expect(warnings.texts).to.deep.equal([]);
    });
  }

  for (const [attribute, value, accepted] of [
    ['topics', 'knees', 'back, pregnancy, neck'],
    ['heading-level', '8', '2, 3, 4, 5, 6'],
    ['mode', 'quiz', 'notice, check, gate'],
    ['theme', 'sepia', 'auto, light, dark'],
  ] as const) {
    it(`falls back for ${attribute}="${value}", and warns once of what is accepted`, async () => {
      const notice = await show<SafetyNotice>(html`<safety-notice></safety-notice>`);
      notice.setAttribute(attribute, value);
      await notice.updateComplete;
      notice.requestUpdate();
      await notice.updateComplete;
      expect(textOf(notice)).to.contain('Before you start');
      expect(heading(notice)).to.have.attribute('aria-level', '3');
      expect(warnings.texts).to.have.length(1);
      expect(warnings.texts[0]).to.contain(`<safety-notice> ${attribute}="${value}"`).and.to.contain(accepted);
    });
  }

  it('still speaks of the topics that it knows beside one that it does not', async () => {
    const notice = await show<SafetyNotice>(html`<safety-notice topics="knees pregnancy"></safety-notice>`);
    expect(textOf(notice)).to.contain('Pregnant?');
    expect(warnings.texts).to.have.length(1);
  });

  it('replaces the owner’s words', async () => {
    const notice = await show<SafetyNotice>(html`<safety-notice><p>Stop if it hurts.</p></safety-notice>`);
    expect(isVisible(notice.querySelector('p'))).to.equal(false);
  });

  it('needs no more width than a narrow column', async () => {
    const place = await fixture<HTMLElement>(html`<div style="inline-size: 280px"><safety-notice topics="back pregnancy neck"></safety-notice></div>`);
    await place.querySelector('safety-notice')!.updateComplete;
    expect(place.scrollWidth).to.equal(280);
  });
});
