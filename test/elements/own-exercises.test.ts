/** A site owner's own exercises, as their readers see them. */
import {aTimeout, expect, fixtureCleanup, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/stretch-card.ts';
import '../../src/elements/define/stretch-figure.ts';
import {loadExercise} from '../../src/catalogue/load.ts';
import type {StretchCard} from '../../src/elements/stretch-card/stretch-card.ts';
import type {StretchFigure} from '../../src/elements/stretch-figure/stretch-figure.ts';
import {configure} from '../../src/preferences/page-settings.ts';
import {button, collectEvents, collectWarnings, drawn, isVisible, part, show, shown, textOf, type Heard, type Warnings} from './page.ts';

type Loose = Record<string, unknown>;

/** A picture of one pixel. */
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const description = 'A woman reaches out on hands and knees.';

async function own(changes: Loose = {}): Promise<Loose> {
  // Without what the build adds.
  const {usualSeconds: _seconds, ...exercise} = await loadExercise('bird-dog');
  const {$schema: _, ...record} = exercise as unknown as Loose;
  const muscles = exercise.muscles.map(({patch: _patch, ...muscle}) => muscle);
  const {shapes: _shapes, ...figure} = exercise.figure ?? {};
  return {...record, muscles, figure, id: 'my-reach', name: 'My reach', ...changes};
}
async function withMedia(src?: string): Promise<Loose> {
  const {figure: _, ...record} = await own();
  return {...record, media: {kind: 'image', description, ...(src && {src})}};
}
const address = (content: unknown): string => URL.createObjectURL(new Blob([JSON.stringify(content)], {type: 'application/json'}));
const card = html`<stretch-card exercise="my-reach"><p>My own words.</p></stretch-card>`;
const pictureOf = (element: Element): HTMLElement => part(element, 'picture')!;

describe('a site owner’s own exercises', () => {
  let warnings: Warnings;
  let heard: Heard;
  beforeEach(() => {
    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(async () => {
    fixtureCleanup();
    // A followed card that is taken away says goodbye first.
    await aTimeout(50);
    await configure({catalogue: undefined});
    warnings.restore();
    heard.restore();
  });

  it('are shown from an address, drawn, and followed', async () => {
    void configure({catalogue: address([await own({dose: {...((await own()).dose as Loose), reps: [1, 1], holdSeconds: [1, 1]}})])});
    const element = await show<StretchCard>(card);
    await drawn(element);
    expect(part(element, 'title')).to.have.text('My reach');
    expect(element.shadowRoot!.querySelector('.m'), 'no muscle is lit').to.exist;
    button(element, /^Start/).click();
    await waitUntil(() => heard.types.includes('stretch-start'), 'not started', {timeout: 8000});
    expect(heard.events[0]?.detail).to.deep.equal({exercise: 'my-reach'});
    expect(warnings.texts).to.deep.equal([]);
  });

  it('that come later take the place of what a tag could not show', async () => {
    const place = await show<StretchCard>(html`<div><stretch-card exercise="bird-dog"></stretch-card>${card}</div>`, 'stretch-card');
    const late = place.parentElement!.querySelectorAll('stretch-card')[1]!;
    await waitUntil(() => heard.types.includes('stretch-error'));
    expect(isVisible(late.querySelector('p'))).to.equal(true);
    await configure({catalogue: [await own()]});
    await shown(late);
    expect(part(late, 'title')).to.have.text('My reach');
  });

  it('take the place of ours of the same id, on cards that are there already too', async () => {
    const element = await show<StretchCard>(html`<stretch-card exercise="bird-dog"></stretch-card>`);
    await configure({catalogue: [await own({id: 'bird-dog'})]});
    await waitUntil(() => part(element, 'title')?.textContent === 'My reach');
  });

  it('show their own image, described, and still tell everything else', async () => {
    await configure({catalogue: [await withMedia(pixel)]});
    const element = await show<StretchCard>(card);
    await waitUntil(() => element.shadowRoot?.querySelector('img.media'), 'no image', {timeout: 8000});
    expect(element.shadowRoot?.querySelector('img.media')).to.have.attribute('alt', description);
    expect(textOf(element)).to.contain('Stop if');
    expect(pictureOf(element).offsetHeight).to.be.above(100);
    await expect(element).to.be.accessible();
  });

  it('show what is in the media slot, and can be followed with it', async () => {
    await configure({catalogue: [await withMedia()]});
    const element = await show<StretchCard>(html`<stretch-card exercise="my-reach"><img slot="media" src=${pixel} alt="Slotted"></stretch-card>`);
    const image = element.querySelector('img')!;
    await waitUntil(() => image.offsetHeight > 100, 'the image has no room');
    expect(image.getBoundingClientRect().width).to.be.closeTo(pictureOf(element).getBoundingClientRect().width, 1);
    button(element, /^Start/).click();
    await waitUntil(() => heard.types.includes('stretch-start'), 'not started', {timeout: 8000});
    expect(isVisible(image)).to.equal(true);
    expect(warnings.texts).to.deep.equal([]);
  });

  it('without any picture are shown all the same, and the owner is told once', async () => {
    await configure({catalogue: [await withMedia()]});
    const element = await show<StretchCard>(card);
    await waitUntil(() => warnings.texts.length > 0);
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings.texts, warnings.texts.join('\n')).to.have.length(1);
    expect(warnings.texts[0]).to.contain('slot="media"');
    expect(textOf(element)).to.contain('My reach');
  });

  it('of ours too, an image in the media slot takes the place of the figure', async () => {
    const element = await show<StretchCard>(html`<stretch-card exercise="bird-dog"><img slot="media" src=${pixel} alt="Mine"></stretch-card>`);
    await waitUntil(() => element.querySelector('img')!.offsetHeight > 100);
    expect(isVisible(element.shadowRoot?.querySelector('svg.person'))).to.equal(false);
    expect(isVisible(part(element, 'pause-button'))).to.equal(false);
  });

  it('without a figure leave the children of <stretch-figure> where they are', async () => {
    await configure({catalogue: [await withMedia(pixel)]});
    const place = await show<StretchCard>(html`<div>${card}<stretch-figure exercise="my-reach"><p>A reach.</p></stretch-figure></div>`, 'stretch-card');
    const figure = place.parentElement!.querySelector<StretchFigure>('stretch-figure')!;
    await waitUntil(() => heard.types.includes('stretch-error'));
    expect(isVisible(figure.querySelector('p'))).to.equal(true);
    expect(warnings.texts.join()).to.contain('has no figure');
  });

  it('stand in routines in the place of ours, drawn or not', async () => {
    const {figure: _, ...record} = await own({id: 'shoulder-rolls', name: 'My rolls', media: {kind: 'image', description}});
    await configure({catalogue: [record]});
    const timer = await show<StretchCard>(html`<routine-timer routine="desk-break-5"></routine-timer>`);
    expect(textOf(timer)).to.contain('My rolls');
  });

  it('say their words as text, whatever is in them', async () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const title = document.title;
    await configure({catalogue: [await own({name: hostile, steps: [hostile, hostile, hostile], feel: hostile, stopRule: hostile})]});
    const element = await show<StretchCard>(card);
    button(element, /How to do it|Good to know/).click();
    await waitUntil(() => isVisible(element.shadowRoot?.querySelector('[part~=details] [role=heading]')));
    expect(part(element, 'title')).to.have.text(hostile);
    expect(element.shadowRoot?.querySelector('img, script')).to.equal(null);
    expect(document.title).to.equal(title);
  });

  it('that can’t be read leave ours as they are, with one warning', async () => {
    void configure({catalogue: address({not: 'a list'})});
    const element = await show<StretchCard>(html`<stretch-card exercise="bird-dog"></stretch-card>`);
    expect(part(element, 'title')).to.have.text('Bird dog');
    expect(warnings.texts, warnings.texts.join('\n')).to.have.length(1);
    expect(warnings.texts[0]).to.contain('must be a list of exercises');
  });
});
