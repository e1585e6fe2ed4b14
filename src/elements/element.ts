/** What all elements share: language, theme, readable text, warnings, and what a reader sees if something can't be shown. */
import {LitElement, type CSSResult, type PropertyValues} from 'lit';
import {property} from './property.ts';
import {UnknownIdError} from '../catalogue/load.ts';
import {loadLanguage, renewWords, wordsFor, type Words} from '../i18n/words.ts';
import {pace} from '../preferences/pace.ts';
import {pageSettings} from '../preferences/page-settings.ts';
import {contrast} from '../theme/contrast.ts';
import {define} from './define.ts';
import {StretchErrorEvent} from './events.ts';
import {forcedColors, prefersDark} from './media.ts';
import {suiting} from './suiting.ts';

/** Contrast below which the page's text colour gives way to ours (WCAG 2.2, 1.4.3). */
const readable = 4.5;


/** The value of the nearest `lang`, through shadow roots too. */
function languageOf(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; ) {
    const found: HTMLElement | null = node.closest<HTMLElement>('[lang]');
    if (found?.lang) return found.lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

export abstract class StretchElement extends LitElement {
  static readonly version = __VERSION__;

  /** Registers the element; harmless if the tag is taken. */
  static define(this: CustomElementConstructor & {readonly version: string}, tag: string, registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  /** Colours: those of the page's `color-scheme`, or always light, or always dark. */
  @property({reflect: true, useDefault: true}) theme: 'auto' | 'light' | 'dark' = 'auto';

  protected words: Words = wordsFor('en');
  protected readonly internals = this.attachInternals();
  readonly #warned = new Set<string>();
  #forgetSettings?: () => void;
  #checkedTheme?: string;

  /** `lang` is every element's own; a change of it asks for other words. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const update = (): void => {
      this.requestUpdate();
    };
    const forgets = [pageSettings, suiting, pace].map((store) => store.listen(update));
    prefersDark().addEventListener('change', update);
    forcedColors().addEventListener('change', this.#takeForcedColors);
    this.#forgetSettings = () => {
      forgets.forEach((forget) => { forget(); });
      prefersDark().removeEventListener('change', update);
      forcedColors().removeEventListener('change', this.#takeForcedColors);
    };
    this.#takeForcedColors();
    update();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetSettings?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#takeLanguage();
    this.#takeTheme();
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#keepReadable();
  }

  /** @internal Adds styles of a part that loads on demand; the same ones once only. */
  adopt({styleSheet}: CSSResult): void {
    const root = this.shadowRoot;
    if (styleSheet && root && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** Sets or clears a `:state(name)` that a page can style. */
  protected setState(name: string, on: boolean): void {
    if (on) this.internals.states.add(name);
    else this.internals.states.delete(name);
  }

  /** One warning for the site owner about each mistake. */
  protected warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.localName}> ${message}`);
  }

  /** The value if it is one of those accepted; otherwise the first of them, and a warning. */
  protected oneOf<T extends string>(attribute: string, value: string, accepted: readonly [T, ...T[]]): T {
    const found = accepted.find((candidate) => candidate === value);
    if (found) return found;
    this.warn(`${attribute}="${value}" is not one of ${accepted.join(', ')}; “${accepted[0]}” is used.`);
    return accepted[0];
  }

  /** The level of a heading, 2 to 6; otherwise 3, and a warning. */
  protected levelOf(value: number): number {
    if (Number.isInteger(value) && value >= 2 && value <= 6) return value;
    this.warn(`heading-level="${value}" is not one of 2, 3, 4, 5, 6; 3 is used.`);
    return 3;
  }

  /** Says that something can't be shown: one warning, one `stretch-error`. The children of the tag stay what a reader sees. */
  protected report(error: unknown): void {
    const code = error instanceof UnknownIdError ? `unknown-${error.kind}` : 'not-loaded';
    const message = error instanceof Error ? error.message : String(error);
    this.warn(message);
    this.dispatchEvent(new StretchErrorEvent(code, message));
  }

  #takeLanguage(): void {
    const tag = this.getAttribute('lang') ?? pageSettings.get().lang ?? languageOf(this) ?? navigator.language;
    const words = wordsFor(tag);
    if (words === this.words) return;
    this.words = words;
    void loadLanguage(tag).then((arrived) => {
      if (!arrived) return;
      renewWords();
      this.requestUpdate();
    });
  }

  /** Styles that most readers don't need. */
  readonly #takeForcedColors = (): void => {
    if (!forcedColors().matches) return;
    import('./forced-colors.ts').then(
      ({inForcedColors}) => { this.adopt(inForcedColors); },
      (error: unknown) => { this.report(error); },
    );
  };

  /** The page-wide theme holds for elements that say nothing of their own. */
  #takeTheme(): void {
    const own = this.oneOf('theme', this.theme, ['auto', 'light', 'dark']);
    const theme = own === 'auto' ? pageSettings.get().theme : own;
    this.setState('light', theme === 'light');
    this.setState('dark', theme === 'dark');
  }

  /** Where the page's text colour can't be read on our surface, as on a dark page that declares no `color-scheme`, ours is used. */
  #keepReadable(): void {
    const surface = this.renderRoot.querySelector('[part~=base]');
    const theme = `${this.theme} ${pageSettings.get().theme} ${prefersDark().matches}`;
    if (!surface || theme === this.#checkedTheme) return;
    this.#checkedTheme = theme;
    this.setState('own-ink', false);
    const ratio = contrast(getComputedStyle(this).color, getComputedStyle(surface).backgroundColor);
    this.setState('own-ink', ratio !== undefined && ratio < readable);
  }
}

declare global {
  const __VERSION__: string;
}
