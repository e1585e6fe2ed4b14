/** What the tests of all elements look at and do: names, roles, parts and texts, as a reader or a site owner meets them. */
import {fixture, nextFrame, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {StretchElement} from '../../src/elements/element.ts';
import type {FakeTime} from './time.ts';

/** Waits until something is so, as long as a busy machine may need. */
export function until(isSo: () => unknown, message?: string): Promise<void> {
  return waitUntil(isSo, message, {timeout: 8000, interval: 20});
}

/** Waits for the element to show its exercise or routine: its title, or its figure. */
export async function shown<T extends StretchElement>(element: T): Promise<T> {
  await until(() => part(element, 'title') ?? part(element, 'turn'), `${element.localName} shows nothing`);
  await element.updateComplete;
  return element;
}

/** An element from a template, once it shows what it should. */
export async function show<T extends StretchElement>(template: TemplateResult, tag?: string): Promise<T> {
  const root = await fixture<HTMLElement>(template);
  return shown((tag ? root.querySelector(tag) : root) as T);
}

export function part<T extends HTMLElement = HTMLElement>(element: Element, name: string): T | null {
  return element.shadowRoot?.querySelector<T>(`[part~='${name}']`) ?? null;
}

/** Frames that the code of a session may take to come. */
const mostFrames = 300;

/** Waits until a session that was asked for has begun: its code comes in real time, its first look in that of the test, if it has one. */
export async function begun(element: {readonly status: string; readonly updateComplete: Promise<unknown>}, time?: FakeTime): Promise<void> {
  for (let frames = 0; frames < mostFrames && element.status === 'idle'; frames++) {
    await nextFrame();
    await time?.pass(0);
  }
  await element.updateComplete;
}

/** Visible, in its layout box. */
export function isVisible(element: Element | null | undefined): boolean {
  return element?.checkVisibility({visibilityProperty: true}) ?? false;
}

const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Whole words for screen readers, beside the figures that stand for them. */
const saidAgain = '[aria-hidden=true] + .visually-hidden';

/** All that a reader sees of an element's own content, in one line. */
export function textOf(element: Element | ShadowRoot | null | undefined): string {
  if (!element) return '';
  const walker = document.createTreeWalker(element instanceof ShadowRoot ? element : (element.shadowRoot ?? element), NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (parent && parent.localName !== 'style' && !parent.closest(saidAgain) && isVisible(parent)) texts.push(walker.currentNode.textContent ?? '');
  }
  return squeezed(texts.join(' '));
}

export function nameOf(button: Element): string {
  return squeezed(button.getAttribute('aria-label') ?? textOf(button));
}

export function buttons(element: Element): readonly HTMLButtonElement[] {
  return [...(element.shadowRoot?.querySelectorAll('button') ?? [])].filter(isVisible);
}

/** The visible button of that name. */
export function button(element: Element, name: string | RegExp): HTMLButtonElement {
  const found = buttons(element).find((candidate) => (typeof name === 'string' ? nameOf(candidate) === name : name.test(nameOf(candidate))));
  if (!found) throw new Error(`No button “${String(name)}” among: ${buttons(element).map(nameOf).join(', ')}`);
  return found;
}

export async function press(element: StretchElement, name: string | RegExp): Promise<void> {
  button(element, name).click();
  await element.updateComplete;
}

/** Waits for a button that comes with a file, as a gentler exercise does, where the test has the time in its hand. */
export async function offered(element: StretchElement, name: string): Promise<void> {
  for (let tries = 0; tries < 100 && !buttons(element).some((each) => nameOf(each) === name); tries++) {
    await nextFrame();
    element.requestUpdate();
    await element.updateComplete;
  }
}

export function heading(element: Element): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>('[role=heading]') ?? null;
}

/** The element with the focus, inside shadow roots too. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** What reaches beyond the element sideways, or is cut off within itself. */
export function clipped(element: Element): string[] {
  const edges = element.getBoundingClientRect();
  const inside = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.base *:not(svg *, svg, .visually-hidden)')].filter(isVisible);
  return inside
    .filter((each) => {
      const {left, right, width} = each.getBoundingClientRect();
      const cuts = getComputedStyle(each).overflowX !== 'visible' && !each.matches('.name');
      const isCut = cuts && each.scrollWidth > each.clientWidth + 1;
      return width > 0 && (left < edges.left - 1 || right > edges.right + 1 || isCut);
    })
    .map((each) => `${each.localName}.${each.className} ${textOf(each).slice(0, 30)}`);
}

/** The sheet of “This hurts”. */
export function sheet(element: Element): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>('.sheet') ?? null;
}

/** A sheet that still fades in is read too pale. */
export async function settledSheet(element: Element): Promise<void> {
  const passing = element.shadowRoot?.getAnimations().filter(({effect}) => effect?.getComputedTiming().endTime !== Infinity) ?? [];
  await Promise.all(passing.map(({finished}) => finished.catch(() => undefined)));
}

/** The path data of everything drawn in an element's figure. */
export function drawing(element: Element): string {
  return [...(element.shadowRoot?.querySelectorAll('svg.person path') ?? [])].map((path) => path.getAttribute('d') ?? '').join('|');
}

export async function drawn(element: Element): Promise<void> {
  await until(() => drawing(element).length > 100, 'no figure drawn');
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether the figure changes within a while; returns as soon as it does. */
export async function moves(element: Element, milliseconds = 400): Promise<boolean> {
  const before = drawing(element);
  for (let passed = 0; passed < milliseconds; passed += 40) {
    await pause(40);
    if (drawing(element) !== before) return true;
  }
  return false;
}

/** What the page's console was told while a test ran. */
export interface Warnings {
  readonly texts: readonly string[];
  restore(): void;
}

export function collectWarnings(): Warnings {
  const texts: string[] = [];
  const {warn, error} = console;
  const collect = (...given: unknown[]): void => {
    const text = given.map(String).join(' ');
    if (!text.includes('Lit is in dev mode')) texts.push(text);
  };
  console.warn = collect;
  console.error = collect;
  return {texts, restore: () => Object.assign(console, {warn, error})};
}

/** Events that reach the document, in their order. */
export interface Heard {
  readonly events: readonly CustomEvent<Readonly<Record<string, unknown>>>[];
  readonly types: readonly string[];
  restore(): void;
}

const eventTypes = [
  'stretch-start', 'stretch-complete', 'stretch-stop', 'stretch-error',
  'routine-start', 'routine-step', 'routine-pause', 'routine-resume', 'routine-complete', 'routine-stop',
  'safety-acknowledge', 'safety-change',
];

export function collectEvents(): Heard {
  const events: CustomEvent<Readonly<Record<string, unknown>>>[] = [];
  const listen = (event: Event): void => {
    events.push(event as CustomEvent<Readonly<Record<string, unknown>>>);
  };
  for (const type of eventTypes) document.addEventListener(type, listen);
  return {
    events,
    get types() { return events.map(({type}) => type); },
    restore: () => { for (const type of eventTypes) document.removeEventListener(type, listen); },
  };
}

/** All that the live region of an element says, each once as a screen reader would. */
export function collectSpoken(element: Element): readonly string[] {
  const region = element.shadowRoot?.querySelector('[role=status]');
  if (!region) throw new Error(`${element.localName} has no live region`);
  const spoken: string[] = [];
  let last = squeezed(region.textContent);
  new MutationObserver(() => {
    const text = squeezed(region.textContent);
    if (text !== last && text) spoken.push(text);
    last = text;
  }).observe(region, {childList: true, characterData: true, subtree: true});
  return spoken;
}
