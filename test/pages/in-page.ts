// What page tests ask a page. Functions named in* run in the page: they see nothing from outside.
import type {Page} from '../browsers/open.ts';

/** Runs in the page: the drawn paths of the figure in an element, as text; empty before it is drawn. */
const inDrawing = (selector: string): string => {
  const svg = document.querySelector(selector)?.shadowRoot?.querySelector('svg[role=img]');
  return [...(svg?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d')).join(' ');
};

/** Waits for the figure of an element to be drawn, and to be drawn otherwise a while later. */
export async function untilMoving(page: Page, selector: string): Promise<void> {
  const first = await page.waitFor(inDrawing, {args: [selector]});
  await page.waitFor((wanted: string, before: string): boolean => {
    const svg = document.querySelector(wanted)?.shadowRoot?.querySelector('svg[role=img]');
    return [...(svg?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d')).join(' ') !== before;
  }, {args: [selector, first]});
}

/** Waits until every one of our tags on the page shows what it was asked for. */
export async function untilShown(page: Page, tags = 'stretch-card, stretch-figure, routine-timer, safety-notice, body-map'): Promise<void> {
  await page.waitFor(
    (selector: string): boolean => {
      const elements = [...document.querySelectorAll(selector)];
      return elements.length > 0 && elements.every((element) => element.shadowRoot?.querySelector('[part~=base]:not(:has(> slot))'));
    },
    {args: [tags], timeoutMs: 20_000},
  );
}

/** Our events that reach the document, as `type exercise reason`, from now on: read them by `heard`. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, {heard});
    const stretch = ['start', 'complete', 'stop', 'error'].map((name) => `stretch-${name}`);
    const routine = ['start', 'step', 'pause', 'resume', 'complete', 'stop'].map((name) => `routine-${name}`);
    for (const type of [...stretch, ...routine]) {
      document.addEventListener(type, (event) => {
        const {exercise = '', reason = '', code = ''} = (event as CustomEvent<Record<string, string>>).detail;
        heard.push([type, exercise, reason, code].filter(Boolean).join(' '));
      });
    }
  });
}

export const heard = (page: Page): Promise<string[]> => page.evaluate<string[], []>('window.heard');

/** Where the keyboard is, through shadow roots: role or tag, and accessible name. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let element = document.activeElement;
    let host = '';
    while (element?.shadowRoot?.activeElement) {
      host = element.localName + (element.getAttribute('exercise') ? ` ${element.getAttribute('exercise') ?? ''}` : '');
      element = element.shadowRoot.activeElement;
    }
    return {
      what: element?.getAttribute('role') ?? element?.localName ?? '',
      name: element?.getAttribute('aria-label') ?? element?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
      host,
    };
  });

interface Focused {
  readonly what: string;
  readonly name: string;
  readonly host: string;
}

/** Presses Tab until the keyboard is where it is wanted. */
export async function tabTo(page: Page, wanted: (at: Focused) => boolean, {most = 80, key = 'Tab'} = {}): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.press(key);
    if (wanted(await focused(page))) return;
  }
  throw new Error(`${page.engine}: ${key} never came there in ${most} presses`);
}

/** Presses buttons as a script would: `part` as in the documentation, or a CSS selector, in every element that `selector` finds. */
export const pressAll = (page: Page, selector: string, button: string): Promise<number> =>
  page.evaluate(
    (hosts: string, wanted: string): number => {
      const buttons = [...document.querySelectorAll(hosts)].flatMap((host) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>(wanted) ?? [])]);
      for (const each of buttons) each.click();
      return buttons.length;
    },
    selector,
    button,
  );
