// npm run screens -- safety: every state of the notice, the check and its results, and what they make of cards and timers, into .screens/safety/. A word
// more takes those settings alone whose name holds it: `npm run screens -- safety rtl`.
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {openBrowser, type OpenOptions, type Page} from '../test/browsers/open.ts';
import {serve} from './serve.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.screens/safety');

interface Setting extends OpenOptions {
  readonly name: string;
  readonly width: number;
  /** Which variant of each page. */
  readonly variant?: string;
}

const settings: readonly Setting[] = [
  {name: '360-light', width: 360},
  {name: '360-dark', width: 360, dark: true},
  {name: '720-light', width: 720},
  {name: '720-dark', width: 720, dark: true},
  {name: 'rtl', width: 360, variant: '-rtl'},
  {name: 'forced-colours', width: 360, forcedColors: true, dark: true},
  {name: 'large-text', width: 360, variant: '-large'},
];

const pageOf = (body: string, {dir = 'ltr', size = 100} = {}): string => `<!doctype html><html lang="en-GB" dir="${dir}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Safety</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/stretch-elements.css">
<style>html{color-scheme:light dark;scrollbar-width:none;font-size:${size}%}body{margin:16px;font-family:Figtree,system-ui,sans-serif}body>*{margin-block-end:16px}</style>
<script type="module" src="/dist/stretch-elements.js"></script></head><body>${body}</body></html>`;

const notice = (attributes = ''): string => `<safety-notice region="GB" ${attributes}></safety-notice>`;
const EXERCISES = '<stretch-card exercise="glute-bridge" hidden></stretch-card><stretch-card exercise="prone-press-up" hidden></stretch-card><stretch-card exercise="childs-pose" hidden></stretch-card>';
const card = (id: string): string => `<stretch-card exercise="${id}"></stretch-card>`;
const TIMER = '<routine-timer routine="daily-low-back-10"></routine-timer>';

const bodies: Readonly<Record<string, string>> = {
  notice: notice(),
  pregnancy: notice('topics="back pregnancy neck"') + EXERCISES,
  'gate-acknowledge': notice('mode="gate"') + card('air-squat'),
  'gate-check': notice('mode="gate" require="check"'),
  card: card('air-squat'),
  avoid: card('glute-bridge'),
  timer: TIMER,
};

const dated = (said: string): string => `{"version":1,"keep":"days","answeredOn":"TODAY","checkedOn":"TODAY",${said}}`;
const PREGNANT = dated('"reader":{},"pregnancy":{"week":17,"on":"TODAY"}');

interface State {
  readonly name: string;
  readonly page: string;
  /** What was said before. */
  readonly said?: string;
  /** Beginnings of what is pressed or ticked, one after the other. */
  readonly taps?: readonly string[];
}

const none = (count: number): readonly string[] => Array<string>(count).fill('None of these');
const CHECK = 'Check what suits me';

const states: readonly State[] = [
  {name: '01-notice', page: 'notice'},
  {name: '02-notice-all-topics', page: 'pregnancy'},
  {name: '03-sources', page: 'notice', taps: ['Sources and review']},
  {name: '04-gate-acknowledge', page: 'gate-acknowledge'},
  {name: '05-gate-check', page: 'gate-check'},
  {name: '06-gate-open', page: 'gate-acknowledge', taps: ['I have read this']},
  {name: '10-new', page: 'notice', taps: [CHECK]},
  {name: '11-ticked', page: 'notice', taps: [CHECK, 'Numbness', 'Losing bowel']},
  {name: '12-now', page: 'notice', taps: [CHECK, ...none(1)]},
  {name: '13-today', page: 'notice', taps: [CHECK, ...none(2)]},
  {name: '14-expecting', page: 'notice', taps: [CHECK, ...none(3)]},
  {name: '15-far', page: 'notice', taps: [CHECK, ...none(3), 'I am pregnant']},
  {name: '16-maternity', page: 'notice', taps: [CHECK, ...none(3), 'I am pregnant', 'Weeks 13']},
  {name: '17-pregnancy', page: 'notice', taps: [CHECK, ...none(3), 'I am pregnant', 'Weeks 13', ...none(1)]},
  {name: '18-health', page: 'notice', taps: [CHECK, ...none(4)]},
  {name: '19-which', page: 'notice', taps: [CHECK, ...none(4), 'Spine, hip', 'Shoulder', 'Next']},
  {name: '20-red', page: 'notice', taps: [CHECK, 'Numbness', 'Next']},
  {name: '21-red-country', page: 'notice', taps: [CHECK, 'Numbness', 'Next', 'Change country']},
  {name: '22-today', page: 'notice', taps: [CHECK, ...none(2), 'Constant pain', 'Next']},
  {name: '23-maternity-red', page: 'notice', taps: [CHECK, ...none(3), 'I am pregnant', 'Weeks 13', 'Any bleeding', 'Next']},
  {name: '24-amber', page: 'notice', taps: [CHECK, ...none(4), 'Told to', 'Next']},
  {name: '25-amber-maternity', page: 'notice', taps: [CHECK, ...none(3), 'I am pregnant', 'Weeks 13', ...none(1), 'I was told', 'Next', ...none(1)]},
  {name: '26-amber-team', page: 'notice', taps: [CHECK, ...none(4), 'Spine, hip', 'Next', 'Spinal surgery', 'Next']},
  {name: '27-asked', page: 'notice', taps: [CHECK, ...none(4), 'Told to', 'Next', 'I have asked']},
  {name: '28-questions', page: 'notice', taps: [CHECK, ...none(4), 'Told to', 'Next', 'Questions to ask']},
  {name: '29-clear', page: 'notice', taps: [CHECK, ...none(5)]},
  {name: '30-skipped', page: 'notice', taps: [CHECK, 'Skip', ...none(4)]},
  {name: '31-changed', page: 'pregnancy', taps: [CHECK, ...none(3), 'I am pregnant', 'Weeks 13', ...none(3)]},
  {name: '32-kept', page: 'notice', said: PREGNANT},
  {name: '33-kept-red', page: 'notice', said: dated('"reader":{"flags":["saddle"]}')},
  {name: '40-card-suits', page: 'card'},
  {name: '41-card-modify', page: 'card', said: PREGNANT},
  {name: '42-card-avoid', page: 'avoid', said: PREGNANT},
  {name: '43-card-ask', page: 'card', said: dated('"reader":{"flags":["told"]}')},
  {name: '44-card-red', page: 'card', said: dated('"reader":{"flags":["saddle"]}')},
  {name: '45-card-maternity', page: 'card', said: dated('"reader":{"flags":["bleed"]},"pregnancy":{"week":30,"on":"TODAY"}')},
  {name: '50-timer-adapted', page: 'timer', said: dated('"reader":{"conditions":["osteoporosis"],"flags":["cleared:bone"]}')},
  {name: '51-timer-changes', page: 'timer', said: dated('"reader":{"conditions":["osteoporosis"],"flags":["cleared:bone"]}'), taps: ['See each change']},
  {name: '52-timer-left-out', page: 'timer', said: PREGNANT},
  {name: '53-timer-red', page: 'timer', said: dated('"reader":{"flags":["saddle"]}')},
];

const pages = Object.entries(bodies).flatMap(([name, body]) => [
  [`/${name}.html`, pageOf(body)],
  [`/${name}-rtl.html`, pageOf(body, {dir: 'rtl'})],
  [`/${name}-large.html`, pageOf(body, {size: 200})],
]);
const site = await serve({
  folders: {'/dist/': join(root, 'dist')},
  pages: {'/blank.html': '<!doctype html><title>Blank</title><link rel="icon" href="data:,">', ...(Object.fromEntries(pages) as Record<string, string>)},
});

/** Runs in the page: presses or ticks what begins so, in any of our elements. */
const inTap = (start: string): boolean => {
  const controls = [...document.querySelectorAll('safety-notice, stretch-card, routine-timer')].flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll<HTMLElement>('button, label') ?? [])]);
  const found = controls.find((control) => control.textContent?.trim().startsWith(start) && control.checkVisibility());
  found?.click();
  return found !== undefined;
};

/** Runs in the page: everything is there and at rest. */
const inRest = (): boolean =>
  [...document.querySelectorAll('safety-notice, stretch-card:not([hidden]), routine-timer')].every(({shadowRoot}) => shadowRoot?.querySelector('[part~=title]'))
  && ![...document.querySelectorAll('safety-notice')].some(({shadowRoot}) => shadowRoot?.querySelector('[part~=title]')?.textContent?.includes('Your result'));

async function shoot(page: Page, {name, width, variant = ''}: Setting, state: State): Promise<void> {
  await page.goto(new URL('/blank.html', site.url).href);
  await page.evaluate((said: string) => {
    localStorage.clear();
    if (said) localStorage.setItem('stretch-elements:answers', said.replaceAll('TODAY', new Date().toISOString().slice(0, 10)));
  }, state.said ?? '');
  await page.setViewport(width, 800);
  await page.goto(new URL(`/${state.page}${variant}.html`, site.url).href);
  await page.waitFor(inRest, {timeoutMs: 20_000});
  for (const tap of state.taps ?? []) await page.waitFor(inTap, {args: [tap], timeoutMs: 5000}).catch(() => { console.error(`${state.name}: no ${tap}`); });
  await page.waitFor(inRest);
  // Sources, notes and stills come after; disclosures open in a moment.
  await sleep(500);
  await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); });
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom) + 16);
  await page.setViewport(width, height);
  await sleep(150);
  await page.screenshot(join(folder, `${name}-${state.name}.png`));
}

const words = process.argv.slice(process.argv.indexOf('safety') + 1);
const wanted = settings.filter(({name}) => words.length === 0 || words.some((word) => name.includes(word)));
try {
  for (const setting of wanted) {
    await using page = await openBrowser('chromium', {...setting, reducedMotion: true, height: 800});
    for (const state of states) await shoot(page, setting, state).catch((error: unknown) => { console.error(setting.name, state.name, error); });
    for (const {level, text} of await page.messages('error', 'warn')) console.error(setting.name, level, text);
    console.log(setting.name);
  }
} finally {
  await site.close();
}
