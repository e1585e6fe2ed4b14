// WebKitGTK over W3C WebDriver.
import type {ConsoleMessage, Driver, OpenOptions} from './open.ts';
import {WebKitSession} from './webkit.ts';

/** Awaits the function's promise, and tells undefined from null. */
const CALL = `
  const done = arguments[arguments.length - 1];
  const args = JSON.parse(arguments[0]);
  (async () => (SOURCE)(...args))().then(
    (value) => done({json: JSON.stringify(value) ?? null}),
    (error) => done({error: String(error)}),
  );
`;

/** What the recorder kept since the last time; null where the page has none. */
const TAKE = 'return window.keptMessages ? window.keptMessages.splice(0) : null';

export async function openWebKit(options: OpenOptions): Promise<Driver> {
  if (options.forcedColors) throw new Error('WebKitGTK has no forced colours');
  const messages: ConsoleMessage[] = [];
  const session = await WebKitSession.start(options);
  const take = async (): Promise<void> => {
    const taken = (await session.run(TAKE)) as ConsoleMessage[] | null;
    messages.push(...(taken ?? []));
    const blank = taken !== null || options.javascript === false || (await session.run('return location.protocol')) === 'about:';
    if (!blank) throw new Error('WebKit tells its messages only on pages of the test site: see test/pages/site.ts');
  };
  return {
    version: session.version,
    async messages() {
      await take();
      return messages;
    },
    async goto(url) {
      await take().catch(() => undefined);
      await session.goto(url);
    },
    async call(source, args) {
      const script = CALL.replace('SOURCE', () => source);
      const {json, error} = (await session.runAsync(script, [JSON.stringify(args)])) as {
        json: string | null;
        error?: string | null;
      };
      if (error) throw new Error(error);
      return json === null ? undefined : (JSON.parse(json) as unknown);
    },
    press: (key) => session.press(key),
    keyDown: (key) => session.keyDown(key),
    keyUp: (key) => session.keyUp(key),
    mouseMove: (x, y) => session.mouseMove(x, y),
    mouseDown: () => session.mouseDown(),
    mouseUp: () => session.mouseUp(),
    setViewport: (size) => session.setViewport(size),
    screenshot: () => session.screenshot(),
    close: () => session.end(),
  };
}
