import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../src/elements/define/body-map.ts';
import type {BodyMap} from '../../src/elements/body-map/body-map.ts';
import {collectWarnings, part, textOf, until, type Warnings} from './page.ts';

async function showMap(template: ReturnType<typeof html>): Promise<BodyMap> {
  const place = await fixture<HTMLElement>(html`<div style="inline-size: 400px">${template}</div>`);
  const map = place.querySelector('body-map')!;
  await until(() => map.shadowRoot?.querySelector('svg path'), 'no body drawn');
  await map.updateComplete;
  return map;
}

const panel = (map: Element): HTMLElement => part(map, 'map')!;
const options = (map: Element): HTMLElement[] => [...map.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
const chosen = (map: Element): string[] => options(map).filter((option) => option.ariaSelected === 'true').map((option) => option.textContent ?? '');
const marked = (map: Element): number => map.shadowRoot!.querySelectorAll('path.marked').length;
const active = (map: Element): string => map.shadowRoot!.getElementById(panel(map).getAttribute('aria-activedescendant')!)?.textContent ?? '';

/** The middle of what is drawn of a region, on the screen. */
function middleOf(map: Element, region: string): [number, number] {
  const {left, top, width, height} = map.shadowRoot!.querySelector(`path[data-region=${region}]`)!.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('<body-map>', () => {
  let warnings: Warnings;
  beforeEach(() => { warnings = collectWarnings(); });
  afterEach(async () => {
    warnings.restore();
    await sendMouse({type: 'move', position: [799, 599]});
  });

  it('shows muscles, and says which in words', async () => {
    const map = await showMap(html`<body-map highlight="gluteus-medius hamstrings"></body-map>`);
    expect(marked(map)).to.be.above(3);
    expect(panel(map)).to.have.attribute('role', 'img');
    expect(panel(map).getAttribute('aria-label')).to.equal('A body from the front and from the back. Marked: Side of the hip, Back of the thigh.');
    expect(textOf(map)).to.contain('Side of the hip');
    await expect(map).to.be.accessible();
    expect(warnings.texts).to.deep.equal([]);
  });

  it('shows an empty body without attributes', async () => {
    const map = await showMap(html`<body-map></body-map>`);
    expect(marked(map)).to.equal(0);
    await expect(map).to.be.accessible();
  });

  it('warns once of a muscle and of a region that it does not know, and shows the others', async () => {
    const map = await showMap(html`<body-map highlight="hamstrings biceps" value="knee lower-back"></body-map>`);
    map.highlight = 'biceps hamstrings';
    await map.updateComplete;
    expect(warnings.texts.filter((text) => text.includes('"biceps"'))).to.have.length(1);
    expect(warnings.texts.filter((text) => text.includes('"knee"') && text.includes('lower-back'))).to.have.length(1);
    expect(marked(map)).to.be.above(0);
  });

  describe('selectable', () => {
    it('is a list of regions to assistive technology', async () => {
      const map = await showMap(html`<body-map selectable value="lower-back"></body-map>`);
      expect(panel(map)).to.have.attribute('role', 'listbox');
      expect(panel(map)).to.have.attribute('aria-multiselectable', 'true');
      expect(options(map).map(({textContent}) => textContent)).to.include.members(['Back of the neck', 'Lower back', 'Calf']);
      expect(chosen(map)).to.deep.equal(['Lower back']);
      await expect(map).to.be.accessible();
    });

    it('is chosen from by keyboard', async () => {
      const map = await showMap(html`<body-map selectable></body-map>`);
      const heard: string[] = [];
      map.parentElement!.addEventListener('change', () => heard.push(map.value));
      panel(map).focus();
      expect(active(map)).to.equal('Back of the neck');
      await sendKeys({press: 'ArrowDown'});
      await map.updateComplete;
      expect(active(map)).to.equal('Side of the neck');
      await sendKeys({press: ' '});
      await sendKeys({press: 'End'});
      await sendKeys({press: 'Enter'});
      await map.updateComplete;
      expect(chosen(map)).to.deep.equal(['Side of the neck', 'Calf']);
      await sendKeys({press: ' '});
      await map.updateComplete;
      expect(chosen(map)).to.deep.equal(['Side of the neck']);
      await sendKeys({press: 'Home'});
      await sendKeys({press: 'ArrowUp'});
      await map.updateComplete;
      expect(active(map)).to.equal('Back of the neck');
      expect(heard).to.deep.equal(['neck-side', 'neck-side calf', 'neck-side']);
    });

    it('is found by its first letters', async () => {
      const map = await showMap(html`<body-map selectable></body-map>`);
      panel(map).focus();
      await sendKeys({press: 'c'});
      await map.updateComplete;
      expect(active(map)).to.equal('Chest');
      await sendKeys({press: 'c'});
      await map.updateComplete;
      expect(active(map)).to.equal('Calf');
    });

    it('is chosen from by pointer, on the drawing and beside it', async () => {
      const map = await showMap(html`<body-map selectable></body-map>`);
      await sendMouse({type: 'click', position: middleOf(map, 'thigh-back')});
      await map.updateComplete;
      expect(map.value).to.equal('thigh-back');
      const [x, y] = middleOf(map, 'calf');
      await sendMouse({type: 'click', position: [x + 14, y]});
      await map.updateComplete;
      expect(map.value).to.equal('thigh-back calf');
      const {left, top} = panel(map).getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(left) + 6, Math.round(top) + 6]});
      expect(map.value).to.equal('thigh-back calf');
    });

    it('names what the pointer is over', async () => {
      const map = await showMap(html`<body-map selectable value="calf"></body-map>`);
      expect(textOf(part(map, 'names'))).to.equal('Calf');
      await sendMouse({type: 'move', position: middleOf(map, 'thigh-back')});
      await until(() => textOf(part(map, 'names')).includes('Back of the thigh'));
    });

    it('changes by script without an event', async () => {
      const map = await showMap(html`<body-map selectable></body-map>`);
      let changes = 0;
      map.addEventListener('change', () => changes++);
      map.value = 'buttock';
      await map.updateComplete;
      expect(chosen(map)).to.deep.equal(['Buttocks']);
      expect(changes).to.equal(0);
    });
  });

  describe('in a form', () => {
    const form = html`<form><fieldset><body-map selectable name="where" value="lower-back calf"></body-map></fieldset></form>`;
    const entries = (map: Element): unknown[] => new FormData(map.closest('form')!).getAll('where');

    it('sends each chosen region under its name', async () => {
      const map = await showMap(form);
      expect(entries(map)).to.deep.equal(['lower-back', 'calf']);
      map.value = '';
      await map.updateComplete;
      expect(entries(map)).to.deep.equal([]);
    });

    it('goes back to its first value when the form is reset', async () => {
      const map = await showMap(form);
      map.value = 'buttock';
      await map.updateComplete;
      map.closest('form')!.reset();
      await map.updateComplete;
      expect(entries(map)).to.deep.equal(['lower-back', 'calf']);
    });

    it('can’t be changed while its fieldset is disabled', async () => {
      const map = await showMap(form);
      map.closest('fieldset')!.disabled = true;
      await map.updateComplete;
      expect(panel(map)).to.have.attribute('role', 'img');
      expect(entries(map)).to.deep.equal([]);
    });
  });
});
