// A session with WebKitGTK: starts Xvfb and WebKitWebDriver itself and speaks W3C WebDriver by fetch.
import {spawn, type ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {browserPath} from './find.ts';
import {focusWindows} from './focus.ts';

export interface WebKitOptions {
  readonly reducedMotion?: boolean;
  readonly dark?: boolean;
  /** False: scripts of the page don't run; those of the test still do. */
  readonly javascript?: boolean;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** WebDriver's names of the keys that aren't characters. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
  Escape: '\uE00C', Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012',
  ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Insert: '\uE016', Delete: '\uE017',
};
const BUTTONS = {left: 0, middle: 1, right: 2} as const;
type Button = keyof typeof BUTTONS;
type Action = Readonly<Record<string, unknown>>;

const keyCode = (key: string): string => KEYS[key] ?? key;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const {port} = server.address() as AddressInfo;
        server.close(() => resolve(port));
      });
  });

export class WebKitSession {
  version = '';
  readonly #options: WebKitOptions;
  readonly #children: ChildProcess[] = [];
  readonly #home = mkdtempSync(join(tmpdir(), 'webkit-'));
  #base = '';
  #x = 0;
  #y = 0;

  private constructor(options: WebKitOptions) {
    this.#options = options;
  }

  static async start(options: WebKitOptions = {}): Promise<WebKitSession> {
    const session = new WebKitSession(options);
    process.once('exit', session.#end);
    try {
      await session.#start();
    } catch (error) {
      session.#end();
      throw error;
    }
    return session;
  }

  async #start(): Promise<void> {
    this.#writeSettings();
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      XDG_CONFIG_HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      NO_AT_BRIDGE: '1',
    };
    if (!process.env['WEBKIT_HEADED']) env['DISPLAY'] = await this.#startScreen();
    const driver = await this.#startDriver(env);
    await this.#startBrowser(driver);
    for (let tries = 0; tries < 50 && env['DISPLAY'] && !process.env['WEBKIT_HEADED']; tries++) {
      await focusWindows(env['DISPLAY']);
      if (await this.run('return document.hasFocus()')) break;
      await sleep(50);
    }
  }

  /** GTK's settings are where WebKitGTK reads the reader's preferences from; it cannot emulate them while running. */
  #writeSettings(): void {
    const folder = join(this.#home, 'gtk-3.0');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'settings.ini'),
      `[Settings]\ngtk-enable-animations=${this.#options.reducedMotion ? 0 : 1}\n`,
    );
    // A flat toolbar, so that the window can be as narrow as a phone: MiniBrowser's own minimum is 447 px.
    writeFileSync(
      join(folder, 'gtk.css'),
      'button, entry, box, toolbar, headerbar { min-width: 0; padding: 0; margin: 0; border: 0 } ' +
        'image { -gtk-icon-transform: scale(.1); min-width: 0; padding: 0; margin: 0 -7px }',
    );
  }

  async #startScreen(): Promise<string> {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1600x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#children.push(screen);
    const number = await new Promise<string>((resolve, reject) => {
      screen.once('error', reject);
      screen.once('exit', () => reject(new Error('Xvfb ended before it had a screen')));
      screen.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
    });
    return `:${number}`;
  }

  async #startDriver(env: NodeJS.ProcessEnv): Promise<string> {
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'});
    driver.once('error', (error) => console.error(`WebKitWebDriver: ${error.message}`));
    this.#children.push(driver);
    const url = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries++) {
      try {
        await fetch(`${url}/status`);
        return url;
      } catch (error) {
        if (tries > 100) throw error;
        await sleep(100);
      }
    }
  }

  async #startBrowser(driver: string): Promise<void> {
    this.#base = driver;
    const args = ['--automation'];
    if (this.#options.dark) args.push('--dark-mode');
    if (this.#options.javascript === false) args.push('--enable-javascript-markup=false');
    const {sessionId, capabilities} = (await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': {binary: browserPath('webkit'), args}},
      },
    })) as {sessionId: string; capabilities: {browserVersion?: string}};
    this.version = `WebKitGTK ${capabilities.browserVersion ?? ''}`.trim();
    this.#base = `${driver}/session/${sessionId}`;
    await this.#call('POST', '/timeouts', {script: 60_000, pageLoad: 60_000});
  }

  async #call(method: string, path: string, body?: unknown, timeoutMs = 60_000): Promise<unknown> {
    const response = await fetch(this.#base + path, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const {value} = (await response.json()) as {value: unknown};
    if (response.ok) return value;
    const {error, message} = (value ?? {}) as {error?: string; message?: string};
    throw new Error(`WebKit: ${message || error || `${method} ${path} failed`}`);
  }

  /** @param script body of a function that returns its answer; its arguments are in `arguments` */
  run(script: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.#call('POST', '/execute/sync', {script, args});
  }

  /** @param script body of a function whose last argument is the callback to call with the answer */
  runAsync(script: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.#call('POST', '/execute/async', {script, args});
  }

  async goto(url: string): Promise<void> {
    await this.#call('POST', '/url', {url});
  }

  async setViewport({width, height}: Size): Promise<void> {
    let outerWidth = width;
    let outerHeight = height;
    for (let tries = 0; tries < 8; tries++) {
      await this.#call('POST', '/window/rect', {width: outerWidth, height: outerHeight});
      await sleep(tries ? 60 : 20);
      const [innerWidth, innerHeight] = (await this.run('return [innerWidth, innerHeight]')) as [number, number];
      if (innerWidth === width && innerHeight === height) return;
      outerWidth += width - innerWidth;
      outerHeight += height - innerHeight;
    }
    throw new Error(`WebKit would not take the viewport ${width}x${height}`);
  }

  /** What is on the screen may still be the page before, or none: the picture of a page that has been painted since. */
  async screenshot(): Promise<Buffer> {
    let last = '';
    for (let tries = 0; tries < 6; tries++) {
      await this.runAsync('const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));', []);
      const image = (await this.#call('GET', '/screenshot')) as string;
      if (image === last) break;
      last = image;
    }
    return Buffer.from(last, 'base64');
  }

  async press(key: string): Promise<void> {
    await this.#keys([
      {type: 'keyDown', value: keyCode(key)},
      {type: 'keyUp', value: keyCode(key)},
    ]);
  }

  async keyDown(key: string): Promise<void> {
    await this.#keys([{type: 'keyDown', value: keyCode(key)}]);
  }

  async keyUp(key: string): Promise<void> {
    await this.#keys([{type: 'keyUp', value: keyCode(key)}]);
  }

  async mouseMove(x: number, y: number): Promise<void> {
    this.#x = x;
    this.#y = y;
    await this.#pointer([this.#here()]);
  }

  /** Each request starts with a move to where the pointer is: WebKitWebDriver forgets the place in between. */
  async mouseDown(button: Button = 'left'): Promise<void> {
    await this.#pointer([this.#here(), {type: 'pointerDown', button: BUTTONS[button]}]);
  }

  async mouseUp(button: Button = 'left'): Promise<void> {
    await this.#pointer([this.#here(), {type: 'pointerUp', button: BUTTONS[button]}]);
  }

  async resetInput(): Promise<void> {
    await this.#call('DELETE', '/actions');
  }

  async end(): Promise<void> {
    if (this.#base.includes('/session/')) await this.#call('DELETE', '', undefined, 5_000).catch(() => undefined);
    process.removeListener('exit', this.#end);
    this.#end();
  }

  #here(): Action {
    return {type: 'pointerMove', duration: 0, x: Math.round(this.#x), y: Math.round(this.#y)};
  }

  async #keys(actions: readonly Action[]): Promise<void> {
    await this.#call('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async #pointer(actions: readonly Action[]): Promise<void> {
    await this.#call('POST', '/actions', {
      actions: [{type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions}],
    });
  }

  #end = (): void => {
    for (const child of this.#children.splice(0).reverse()) child.kill('SIGTERM');
    try {
      rmSync(this.#home, {recursive: true, force: true, maxRetries: 3});
    } catch {
      // The browser may still be writing there while it ends; the system clears its temporary folder.
    }
  };
}
