import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define/stretch-card.ts';
import {define, type VersionedElement} from '../../src/elements/define.ts';
import {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import {StretchFigure} from '../../src/elements/stretch-figure/stretch-figure.ts';
import {collectWarnings, part, shown, type Warnings} from './page.ts';

let count = 0;
const newTag = (): string => `stretch-test-${++count}`;
/** A class of our kind that no tag has yet. */
const element = (version = '1.0.0'): VersionedElement => class extends HTMLElement { static readonly version = version; };

describe('define', () => {
  let warnings: Warnings;
  beforeEach(() => { warnings = collectWarnings(); });
  afterEach(() => warnings.restore());

  it('registers a tag that is free', () => {
    const [tag, own] = [newTag(), element()];
    define(tag, own);
    expect(customElements.get(tag)).to.equal(own);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('says nothing of a second copy of the same version', () => {
    const [tag, first] = [newTag(), element()];
    define(tag, first);
    define(tag, element());
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('leaves the tag to another version and names both, once', () => {
    const [tag, first] = [newTag(), element('0.9.0')];
    define(tag, first);
    define(tag, element('1.0.0'));
    expect(customElements.get(tag)).to.equal(first);
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain(`<${tag}>`).and.to.contain('0.9.0').and.to.contain('1.0.0');
  });

  it('leaves a stranger’s element alone', async () => {
    const tag = newTag();
    class Stranger extends HTMLElement {
      connectedCallback(): void {
        this.textContent = 'of the stranger';
      }
    }
    customElements.define(tag, Stranger);
    StretchFigure.define(tag);
    const mine = document.createElement(tag);
    document.body.append(mine);
    expect(mine.textContent).to.equal('of the stranger');
    expect(warnings.texts).to.have.length(1);
    expect(warnings.texts[0]).to.contain('another library');
    mine.remove();
  });

  it('registers our own tags by importing a define module, a second time in silence', () => {
    StretchCard.define('stretch-card');
    expect(customElements.get('stretch-card')).to.equal(StretchCard);
    expect(StretchCard.version).to.match(/^\d+\.\d+\.\d+/);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('registers under another name what is registered already, as a site with an own prefix asks', async () => {
    const tag = newTag();
    StretchCard.define(tag);
    const card = document.createElement(tag) as StretchCard;
    card.exercise = 'glute-bridge';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(card);
    await shown(card);
    expect(part(card, 'title')).to.have.text('Glute bridge');
  });
});
