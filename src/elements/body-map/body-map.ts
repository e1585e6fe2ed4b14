import {html, nothing, svg, unsafeCSS, type PropertyValues, type TemplateResult} from 'lit';
import {bodyRegions, regionOf} from '../../catalogue/body-regions.ts';
import {bodyChart, type BodyChart} from '../../figure/body-chart.ts';
import {figureStyles} from '../../figure/index.ts';
import {bodyMap} from '../../i18n/en/body-map.ts';
import {addEnglish} from '../../i18n/words.ts';
import {controls} from '../../theme/controls.ts';
import {tokens} from '../../theme/tokens.ts';
import {StretchElement} from '../element.ts';
import {property, state} from '../property.ts';
import {regionAt} from './region-at.ts';
import {bodyMapStyles} from './styles.ts';

addEnglish(bodyMap);

const ids = bodyRegions.map(({id}) => id);

interface Side {
  readonly name: 'front' | 'back';
  readonly chart: BodyChart;
  /** Region or muscle → path data of what is seen of it. */
  readonly shapes: Map<string, readonly string[]>;
}

/** Drawn once for all maps of a page. */
let sides: readonly Side[] | undefined;
const bothSides = (): readonly Side[] =>
  (sides ??= [
    {name: 'front', chart: bodyChart([0, 6]), shapes: new Map()},
    {name: 'back', chart: bodyChart([180, 6]), shapes: new Map()},
  ]);

function shapesOf({chart, shapes}: Side, key: string, muscles: readonly string[]): readonly string[] {
  const known = shapes.get(key) ?? chart.patches(muscles);
  shapes.set(key, known);
  return known;
}

const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/**
 * A body from the front and from the back: shows muscles, or lets a reader choose regions, by pointer or by keyboard. In a form its
 * value is the ids of the chosen regions.
 *
 * @summary The front and back of a body, with muscles shown or regions chosen.
 * @slot - What a reader without JavaScript sees.
 * @csspart base - All of it.
 * @csspart map - The panel with the two bodies.
 * @csspart names - The line that names what is marked.
 * @cssproperty --stretch-ground - Ground behind the bodies.
 * @cssproperty --stretch-accent - Colour of what is marked.
 * @cssproperty --stretch-body-skin - Skin of the bodies; also `-top`, `-bottom`, `-hair`.
 * @event {Event} change - The reader has chosen or taken back a region.
 */
export class BodyMap extends StretchElement {
  static readonly formAssociated = true;
  static override styles = [tokens, controls, unsafeCSS(figureStyles), bodyMapStyles];

  /** Ids of muscles that are lit up, separated by spaces. */
  @property({useDefault: true}) highlight = '';

  /** Whether a reader can choose regions. */
  @property({type: Boolean, reflect: true}) selectable = false;

  /** Ids of the chosen regions, separated by spaces. */
  @property({useDefault: true}) value = '';

  /** Name of the field in a form. */
  @property({reflect: true, useDefault: true}) name = '';

  /** Whether a form forbids a choice. */
  @property({type: Boolean, reflect: true}) disabled = false;

  /** The region that the arrow keys have reached. */
  @state() private active = 0;
  /** The region under the pointer. */
  @state() private pointed?: string;
  @state() private disabledByForm = false;
  #initial = '';

  formAssociatedCallback(): void {
    this.#initial = this.getAttribute('value') ?? '';
  }

  formResetCallback(): void {
    this.value = this.#initial;
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabledByForm = disabled;
  }

  formStateRestoreCallback(value: unknown): void {
    if (typeof value === 'string') this.value = value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('value') || changed.has('name')) this.#tellForm();
  }

  protected override render(): TemplateResult {
    const chosen = this.#chosen;
    const lit = this.#highlighted;
    const marked = bodyRegions.filter(({id}) => chosen.includes(id) || lit.some((muscle) => regionOf(muscle)?.id === id));
    const names = this.words.list(marked.map(({id}) => this.#nameOf(id)));
    const views = bothSides().map((side) => this.#renderSide(side, chosen, lit));
    return html`<div class="base ${this.#canChoose ? 'selectable' : ''}" part="base">
      ${this.#canChoose ? this.#renderChoice(views, chosen) : this.#renderPicture(views, names)}
      <p class="names" part="names" aria-hidden="true">${this.#renderNames(names)}</p>
    </div>`;
  }

  #renderPicture(views: readonly TemplateResult[], names: string): TemplateResult {
    const label = names ? this.words.say('map.shown', {regions: names}) : this.words.say('map.empty');
    return html`<div class="map" part="map" role="img" aria-label=${label}>${views}</div>`;
  }

  /** The bodies are for eyes and fingers; to assistive technology it is a list of regions from head to foot. */
  #renderChoice(views: readonly TemplateResult[], chosen: readonly string[]): TemplateResult {
    return html`<div
      class="map"
      part="map"
      role="listbox"
      tabindex="0"
      aria-multiselectable="true"
      aria-label=${this.getAttribute('aria-label') ?? this.words.say('map.choose')}
      aria-activedescendant="region-${this.active}"
      @keydown=${this.#key}
      @click=${this.#tap}
      @pointermove=${this.#point}
      @pointerleave=${this.#leave}
    >
      <div class="visually-hidden">
        ${bodyRegions.map(({id}, index) => html`<div role="option" id="region-${index}" aria-selected=${chosen.includes(id)}>${this.#nameOf(id)}</div>`)}
      </div>
      ${views}
    </div>`;
  }

  #renderNames(names: string): unknown {
    const here = this.pointed ?? (this.matches(':focus-within') ? ids[this.active] : undefined);
    if (this.#canChoose && here !== undefined && !this.#chosen.includes(here)) {
      return html`${names ? html`${names} · ` : nothing}<span class="now">${this.#nameOf(here)}</span>`;
    }
    if (names) return names;
    return this.#canChoose ? html`<span class="now">${this.words.say('map.hint')}</span>` : nothing;
  }

  #renderSide(side: Side, chosen: readonly string[], lit: readonly string[]): TemplateResult {
    const {chart, name} = side;
    const [x, y, width, height] = chart.frame;
    const shapes = lit.flatMap((muscle) => shapesOf(side, muscle, [muscle]));
    return html`<div class="view" aria-hidden="true">
      <svg viewBox="${x} ${y} ${width} ${height}">
        ${chart.paints.map(({className, d}) => svg`<path class=${className} d=${d}></path>`)}
        ${shapes.map((d) => svg`<path class="region marked" d=${d}></path>`)}
        ${this.#canChoose || chosen.length ? bodyRegions.map(({id, muscles}, index) => this.#renderRegion(side, id, muscles, index, chosen)) : nothing}
      </svg>
      ${this.words.say(`map.${name}`)}
    </div>`;
  }

  #renderRegion(side: Side, id: string, muscles: readonly string[], index: number, chosen: readonly string[]): unknown {
    const states = [chosen.includes(id) && 'marked', id === this.pointed && 'pointed', index === this.active && 'active'];
    const className = ['region', ...states.filter(Boolean)].join(' ');
    return shapesOf(side, id, muscles).map((d) => svg`<path class=${className} data-region=${id} d=${d}></path>`);
  }

  get #canChoose(): boolean {
    return this.selectable && !this.disabled && !this.disabledByForm;
  }

  get #chosen(): readonly string[] {
    const wanted = split(this.value);
    for (const id of wanted) if (!ids.includes(id)) this.warn(`value="${id}" is not one of ${ids.join(', ')}.`);
    return ids.filter((id) => wanted.includes(id));
  }

  get #highlighted(): readonly string[] {
    const wanted = split(this.highlight);
    for (const id of wanted) if (!regionOf(id)) this.warn(`highlight="${id}" is not the id of a muscle, such as gluteus-medius.`);
    return wanted.filter(regionOf);
  }

  #nameOf(id: string): string {
    return this.words.term('region', id);
  }

  /** One entry for each region, as a field with several choices has. */
  #tellForm(): void {
    const chosen = this.#chosen;
    const data = new FormData();
    for (const id of chosen) data.append(this.name, id);
    this.internals.setFormValue(this.name && chosen.length ? data : null, this.value);
  }

  #toggle(id: string | undefined): void {
    if (id === undefined) return;
    const chosen = this.#chosen;
    this.active = ids.indexOf(id);
    this.value = ids.filter((each) => (each === id) !== chosen.includes(each)).join(' ');
    this.#tellForm();
    this.dispatchEvent(new Event('change', {bubbles: true}));
  }

  /** The next region whose name begins with a letter; the present one if none does. */
  #startingWith(letter: string): number {
    const from = this.active + 1;
    const order = [...ids.slice(from), ...ids.slice(0, from)];
    const found = order.find((id) => this.#nameOf(id).toLocaleLowerCase(this.words.tag).startsWith(letter.toLocaleLowerCase(this.words.tag)));
    return found === undefined ? this.active : ids.indexOf(found);
  }

  readonly #tap = ({clientX, clientY}: MouseEvent): void => {
    this.#toggle(regionAt(this.renderRoot, clientX, clientY));
  };

  readonly #point = ({clientX, clientY, pointerType}: PointerEvent): void => {
    if (pointerType !== 'touch') this.pointed = regionAt(this.renderRoot, clientX, clientY);
  };

  readonly #leave = (): void => {
    this.pointed = undefined;
  };

  readonly #key = (event: KeyboardEvent): void => {
    const last = ids.length - 1;
    const to = {
      ArrowDown: Math.min(last, this.active + 1),
      ArrowUp: Math.max(0, this.active - 1),
      Home: 0,
      End: last,
    }[event.key];
    if (to !== undefined) this.active = to;
    else if (/^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) this.active = this.#startingWith(event.key);
    else if (event.key === ' ' || event.key === 'Enter') this.#toggle(ids[this.active]);
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
