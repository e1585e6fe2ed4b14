// One way to drive a page in all three engines: `const page = await openBrowser('webkit', {width: 360})`.
// Selectors reach into shadow roots: 'stretch-card >>> button.start'.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Engine} from './find.ts';
import type {Preferences} from './options.ts';
import {openPuppeteer} from './puppeteer.ts';
import {openWebKit} from './webkit-page.ts';

export interface OpenOptions extends Preferences {
  readonly width?: number;
  readonly height?: number;
}

export interface ConsoleMessage {
  /** log, info, debug, warn or error; an uncaught exception is an error. */
  readonly level: string;
  readonly text: string;
}

export interface Request {
  readonly url: string;
}

/** What each engine must be able to do; everything else is made of it. */
export interface Driver {
  readonly version: string;
  goto(url: string): Promise<void>;
  /** @param source text of a function; it is called with the arguments and its promise is awaited */
  call(source: string, args: readonly unknown[]): Promise<unknown>;
  press(key: string): Promise<void>;
  keyDown(key: string): Promise<void>;
  keyUp(key: string): Promise<void>;
  mouseMove(x: number, y: number): Promise<void>;
  mouseDown(): Promise<void>;
  mouseUp(): Promise<void>;
  setViewport(size: {readonly width: number; readonly height: number}): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
  /** The one list of all so far. */
  messages(): Promise<ConsoleMessage[]>;
  /** Engines that cannot tell have no list; the test site's own log knows them too. */
  readonly requests?: Request[];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'Meta'];

/** Runs in the page. */
const findBox = (selector: string): Box | null => {
  let scope: ParentNode = document;
  let found: Element | null = null;
  for (const part of selector.split('>>>')) {
    found = scope.querySelector(part.trim());
    if (!found) return null;
    scope = found.shadowRoot ?? found;
  }
  found?.scrollIntoView({block: 'center', behavior: 'instant'});
  const {x, y, width, height} = found?.getBoundingClientRect() ?? new DOMRect();
  return {x, y, width, height};
};

export class Page {
  readonly engine: Engine;
  readonly version: string;
  readonly #driver: Driver;

  constructor(engine: Engine, driver: Driver) {
    this.engine = engine;
    this.version = driver.version;
    this.#driver = driver;
  }

  /** Waits for the load event. */
  async goto(url: string | URL): Promise<void> {
    await this.#driver.goto(String(url));
  }

  /**
   * Runs in the page: no variable from outside is seen, arguments and answer must be JSON (a node comes back as true).
   * A string is an expression.
   */
  async evaluate<Result, Args extends readonly unknown[]>(
    work: ((...args: Args) => Result) | string,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const source = typeof work === 'string' ? `() => (${work}\n)` : String(work);
    // Not an async function: where scripts of the page are off, Firefox settles no promise.
    const answering = `(...args) => {
      const told = (answer) => (answer instanceof Node ? true : answer);
      const answer = (${source})(...args);
      return answer instanceof Promise ? answer.then(told) : told(answer);
    }`;
    return (await this.#driver.call(answering, args)) as Awaited<Result>;
  }

  /** Polls until the answer is truthy, and returns it. */
  async waitFor<Result, Args extends readonly unknown[]>(
    work: ((...args: Args) => Result) | string,
    {timeoutMs = 10_000, args = [] as unknown as Args}: {readonly timeoutMs?: number; readonly args?: Args} = {},
  ): Promise<Awaited<Result>> {
    const end = performance.now() + timeoutMs;
    for (;;) {
      const answer = await this.evaluate(work, ...args);
      if (answer) return answer;
      if (performance.now() > end) throw new Error(`${this.engine}: waited ${timeoutMs} ms in vain for ${String(work)}`);
      await sleep(30);
    }
  }

  /** A key, or one held with others: 'Tab', 'Shift+Tab', 'Enter', 'Space', 'ArrowLeft', 'a'. */
  async press(keys: string): Promise<void> {
    const parts = (keys.length > 1 ? keys.split('+') : [keys]).map((key) => (key === 'Space' ? ' ' : key));
    const held = parts.filter((part) => MODIFIERS.includes(part));
    for (const key of held) await this.#driver.keyDown(key);
    for (const key of parts) if (!held.includes(key)) await this.#driver.press(key);
    for (const key of held.reverse()) await this.#driver.keyUp(key);
  }

  /** Where an element is in the viewport (CSS px), after scrolling it into view. */
  async box(selector: string): Promise<Box> {
    return this.waitFor(findBox, {args: [selector]}) as Promise<Box>;
  }

  /** The middle of an element, or a point of the viewport. */
  async click(target: string | {readonly x: number; readonly y: number}): Promise<void> {
    await this.hover(target);
    await this.#driver.mouseDown();
    await this.#driver.mouseUp();
  }

  async hover(target: string | {readonly x: number; readonly y: number}): Promise<void> {
    const {x, y} = await this.#point(target);
    await this.#driver.mouseMove(x, y);
  }

  /** Presses at one place, moves in steps, lets go at the other. */
  async drag(from: string | {readonly x: number; readonly y: number}, by: {readonly x: number; readonly y: number}): Promise<void> {
    const STEPS = 8;
    const {x, y} = await this.#point(from);
    await this.#driver.mouseMove(x, y);
    await this.#driver.mouseDown();
    for (let step = 1; step <= STEPS; step++) await this.#driver.mouseMove(x + (by.x * step) / STEPS, y + (by.y * step) / STEPS);
    await this.#driver.mouseUp();
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#driver.setViewport({width, height});
  }

  /** PNG of what the viewport shows. */
  async screenshot(path?: string): Promise<Buffer> {
    const image = await this.#driver.screenshot();
    if (path) {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, image);
    }
    return image;
  }

  /** All that the page and the browser wrote to the console so far, uncaught errors and policy violations included. */
  async messages(...levels: readonly string[]): Promise<readonly ConsoleMessage[]> {
    const all = await this.#driver.messages();
    return all.filter(({level}) => levels.length === 0 || levels.includes(level));
  }

  async errors(): Promise<readonly string[]> {
    return (await this.messages('error')).map(({text}) => text);
  }

  /** Chromium and Firefox only: elsewhere use the log of the test site. */
  requests(): readonly Request[] {
    if (!this.#driver.requests) throw new Error(`${this.engine} does not tell its requests: use site.requests`);
    return this.#driver.requests;
  }

  /** Starts the lists of messages and requests anew. */
  async forget(): Promise<void> {
    (await this.#driver.messages()).length = 0;
    if (this.#driver.requests) this.#driver.requests.length = 0;
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #point(target: string | {readonly x: number; readonly y: number}): Promise<{x: number; y: number}> {
    if (typeof target !== 'string') return target;
    const {x, y, width, height} = await this.box(target);
    return {x: Math.round(x + width / 2), y: Math.round(y + height / 2)};
  }
}

/** A fresh browser with an empty profile. Options that an engine cannot honour throw: nothing is skipped silently. */
export async function openBrowser(engine: Engine, options: OpenOptions = {}): Promise<Page> {
  const driver = engine === 'webkit' ? await openWebKit(options) : await openPuppeteer(engine, options);
  const {width = 1280, height = 800} = options;
  await driver.setViewport({width, height});
  return new Page(engine, driver);
}
