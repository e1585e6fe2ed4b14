// The three engines as launchers of @web/test-runner.
import {chromeLauncher} from '@web/test-runner-chrome';
import type {BrowserLauncher} from '@web/test-runner';
import {findBrowsers, type Engine} from './find.ts';
import {acceptOlderFirefox, chromiumOptions, firefoxOptions, type Preferences} from './options.ts';
import {WebKitSession} from './webkit.ts';

const DEFAULT_VIEWPORT = {width: 800, height: 600};

/** Coverage comes from Chromium alone; a threshold would pass emptily when it isn't in the run. */
const chromium = (preferences: Preferences): BrowserLauncher =>
  Object.assign(chromeLauncher({launchOptions: chromiumOptions(preferences)}), {name: 'Chromium'});

/** One at a time: tabs in the background have their timers slowed down. */
const firefox = (preferences: Preferences): BrowserLauncher =>
  Object.assign(
    chromeLauncher({
      launchOptions: firefoxOptions(preferences),
      createPage: async ({context}) => acceptOlderFirefox(await context.newPage()),
      concurrency: 1,
    }),
    {name: 'Firefox'},
  );

function webkit(preferences: Preferences): BrowserLauncher {
  let starting: Promise<WebKitSession> | undefined;
  const urls = new Map<string, string>();
  const session = (): Promise<WebKitSession> => (starting ??= WebKitSession.start(preferences));

  const page = {
    keyboard: {
      press: async (key: string) => (await session()).press(key),
      down: async (key: string) => (await session()).keyDown(key),
      up: async (key: string) => (await session()).keyUp(key),
      type: async (text: string) => {
        for (const character of text) await (await session()).press(character);
      },
    },
    mouse: {
      move: async (x: number, y: number) => (await session()).mouseMove(x, y),
      down: async ({button}: {button?: 'left' | 'middle' | 'right'} = {}) => (await session()).mouseDown(button),
      up: async ({button}: {button?: 'left' | 'middle' | 'right'} = {}) => (await session()).mouseUp(button),
      click: async (x: number, y: number, {button}: {button?: 'left' | 'middle' | 'right'} = {}) => {
        const browser = await session();
        await browser.mouseMove(x, y);
        await browser.mouseDown(button);
        await browser.mouseUp(button);
      },
      reset: async () => (await session()).resetInput(),
    },
    setViewport: async (size: {width: number; height: number}) => (await session()).setViewport(size),
    screenshot: async () => (await session()).screenshot(),
    emulateMediaFeatures: () => {
      throw new Error('WebKitGTK takes preferences at launch only: put the test in a *.motion.ts file, or under test/pages');
    },
  };

  const launcher = {
    name: 'WebKitGTK',
    type: 'puppeteer', // so that the stock commands (keys, mouse, viewport) ask for getPage()
    concurrency: 1,
    getPage: () => page,
    async startSession(id: string, url: string) {
      const browser = await session();
      urls.set(id, url);
      await browser.setViewport(DEFAULT_VIEWPORT);
      await browser.goto(url);
    },
    isActive: (id: string) => urls.has(id),
    getBrowserUrl: (id: string) => urls.get(id) ?? '',
    async stopSession(id: string) {
      await (await session()).goto('about:blank');
      urls.delete(id);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session here')),
    async stop() {
      await (await starting)?.end();
    },
  };
  return launcher;
}

const LAUNCHERS: Record<Engine, (preferences: Preferences) => BrowserLauncher> = {chromium, firefox, webkit};

/** One launcher for each engine that was asked for; an error where one is missing. */
export function launchers(preferences: Preferences = {}): BrowserLauncher[] {
  return findBrowsers().map(({engine}) => LAUNCHERS[engine](preferences));
}
