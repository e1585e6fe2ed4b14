// Every state of the notice, the check, its results and what they make of cards and timers: accessible in light and dark, no wider than a narrow column,
// and no answer in an attribute, an event or the address.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/define/routine-timer.ts';
import '../../src/elements/define/stretch-card.ts';
import type {StretchElement} from '../../src/elements/element.ts';
import type {SafetyNotice} from '../../src/elements/safety-notice/safety-notice.ts';
import {acknowledge, forgetAnswers, keepAnswers, today, type Said} from '../../src/preferences/answers.ts';
import {conditions, questions} from '../../src/safety/rules.ts';
import {button, collectEvents, collectWarnings, part, textOf, until, type Heard, type Warnings} from './page.ts';
import {answer, healthy, pregnant, press, tick, titleOf} from './safety-flow.ts';

/** Every attribute below a root, shadow roots included. */
function attributes(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.attributes].map(({name, value}) => `${name}="${value}"`),
    ...(element.shadowRoot ? attributes(element.shadowRoot) : []),
  ]);
}

/** What tells an answer: ids of questions and conditions, as words of their own. */
const telling = [...questions.map(({id}) => id), ...Object.keys(conditions), 'pregnant', 'red', 'amber', 'urgent', 't1', 't2', 't3'];
const tells = (text: string): boolean => telling.some((id) => new RegExp(`(^|[^\\w-])${id}($|[^\\w-])`).test(text));

const say = (said: Partial<Said>): void => { keepAnswers({reader: {}, keep: 'days', isComplete: true, ...said}); };
const check = (notice: SafetyNotice): Promise<void> => press(notice, /^(Check what suits me|Change my answers)/);
const through = (...steps: readonly string[]) => async (notice: SafetyNotice): Promise<void> => {
  await check(notice);
  await answer(notice, ...steps);
};
const shows = (text: string) => (notice: SafetyNotice): Promise<void> => until(() => textOf(notice).includes(text), `no “${text}”`);

/** Accessible in both themes; colours change within a moment. */
async function expectAccessible(column: HTMLElement, elements: readonly StretchElement[]): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    for (const element of elements) element.theme = theme;
    await Promise.all(elements.map((element) => element.updateComplete));
    const changing = elements.flatMap(({shadowRoot}) => shadowRoot!.getAnimations().filter((animation) => animation instanceof CSSTransition));
    await Promise.all(changing.map(({finished}) => finished));
    await expect(column, theme).to.be.accessible();
  }
}

interface State {
  readonly mode?: 'notice' | 'check' | 'gate';
  readonly require?: 'acknowledge' | 'check';
  /** What was said before the page was opened. */
  readonly before?: () => void;
  readonly then?: (notice: SafetyNotice) => Promise<void>;
  /** It is there in the end. */
  readonly title: string;
}

const ofNotice: Readonly<Record<string, State>> = {
  'the notice': {title: 'Before you start'},
  'the notice, read': {before: () => { acknowledge(); }, then: shows('Read on'), title: 'Before you start'},
  'the notice with answers from before': {before: () => { say({}); }, then: shows('Show my result'), title: 'Before you start'},
  'the notice with a red answer from before': {before: () => { say({reader: {flags: ['saddle']}}); }, then: shows('What to do now'), title: 'Before you start'},
  'the sources of the notice': {
    then: async (notice) => {
      button(notice, 'Sources and review').click();
      await shows('Royal Free')(notice);
    },
    title: 'Before you start',
  },
  'a gate that asks for the notice': {mode: 'gate', title: 'Before you start'},
  'a gate that asks for the check': {mode: 'gate', require: 'check', title: 'Before you start'},
  'a gate that is open': {
    mode: 'gate',
    then: async (notice) => {
      button(notice, 'I have read this').click();
      await shows('Read on')(notice);
    },
    title: 'Before you start',
  },
  'the check alone': {mode: 'check', title: 'New, or getting worse?'},
  'the check alone, with answers from before': {mode: 'check', before: () => { say({}); }, title: 'Your answers are kept'},
  'the check alone, with a red answer from before': {mode: 'check', before: () => { say({reader: {flags: ['cancer']}}); }, title: 'Get checked today. Do not exercise until then.'},
  'a screen with a tick': {
    then: async (notice) => {
      await check(notice);
      await tick(notice, 'Numbness');
    },
    title: 'New, or getting worse?',
  },
  'a screen with its questions in full': {
    then: async (notice) => {
      await check(notice);
      button(notice, 'Sources and review').click();
      await shows('Have you noticed new numbness')(notice);
    },
    title: 'New, or getting worse?',
  },
  'the second screen': {then: through(''), title: 'Any of these?'},
  'the third screen': {then: through('', ''), title: 'And these?'},
  'pregnant or not': {then: through('', '', ''), title: 'Pregnant, or new baby?'},
  'how far': {then: through('', '', '', 'I am pregnant'), title: 'How far are you?'},
  'how far, and no week': {
    then: async (notice) => {
      await through('', '', '', 'I am pregnant')(notice);
      button(notice, 'Next').click();
      await shows('A week from 1 to 42')(notice);
    },
    title: 'How far are you?',
  },
  'signs in pregnancy': {then: through('', '', '', 'I am pregnant', 'Weeks 13'), title: 'Have you noticed any of these?'},
  'about the pregnancy': {then: through('', '', '', 'I am pregnant', 'Weeks 13', ''), title: 'About this pregnancy'},
  'about the birth': {then: through('', '', '', 'Gave birth in'), title: 'About the birth, and since'},
  'health': {then: through('', '', '', ''), title: 'Your health'},
  'the details of a group': {then: through('', '', '', '', 'Shoulder or wrist'), title: 'Which of these?'},
  'an emergency': {then: through('Numbness'), title: 'Get help now. Do not exercise.'},
  'an emergency, the country open': {
    then: async (notice) => {
      await through('Numbness')(notice);
      button(notice, /Change country|Your country/).click();
      await until(() => notice.shadowRoot!.querySelector('select'));
    },
    title: 'Get help now. Do not exercise.',
  },
  'to be checked today': {then: through('', '', 'Cancer'), title: 'Get checked today. Do not exercise until then.'},
  'call the maternity unit': {then: through('', '', '', 'I am pregnant', 'Weeks 13', 'Any bleeding'), title: 'Phone your maternity unit now. Do not exercise.'},
  'ask first': {then: through('', '', '', '', 'Told to'), title: 'Ask first'},
  'ask first, pregnant': {then: through('', '', '', 'I am pregnant', 'Weeks 13', '', '', 'Told to'), title: 'Ask first'},
  'ask the team first': {then: through('', '', '', '', 'Spine, hip', 'Spinal surgery'), title: 'Ask your team first'},
  'a complicated pregnancy': {then: through('', '', '', 'I am pregnant', 'Weeks 13', '', 'I was told of', ''), title: 'Get advice made for you'},
  'questions to ask': {
    then: async (notice) => {
      await through('', '', '', '', 'Told to')(notice);
      await press(notice, 'Questions to ask');
    },
    title: 'Questions to ask',
  },
  '“I have asked”': {
    then: async (notice) => {
      await through('', '', '', '', 'Told to')(notice);
      await press(notice, 'I have asked, and they agreed');
      await shows('Asked and agreed on')(notice);
    },
    title: 'Nothing to change',
  },
  'a page that was changed': {then: through(...pregnant), title: 'Made to suit you'},
  'questions that were skipped': {
    then: async (notice) => {
      await check(notice);
      await press(notice, 'Skip');
      await answer(notice, '', '', '', '');
      await shows('You skipped')(notice);
    },
    title: 'Nothing to change',
  },
  'nothing to change': {then: through(...healthy), title: 'Nothing to change'},
};

describe('every state of <safety-notice>', () => {
  let warnings: Warnings;
  let heard: Heard;
  beforeEach(() => {
    warnings = collectWarnings();
    heard = collectEvents();
  });
  afterEach(() => {
    warnings.restore();
    heard.restore();
    forgetAnswers();
    localStorage.clear();
    sessionStorage.clear();
  });

  for (const [name, {mode = 'notice', require = 'acknowledge', before, then, title}] of Object.entries(ofNotice)) {
    it(name, async () => {
      before?.();
      const column = await fixture<HTMLElement>(html`<div style="inline-size: 320px">
        <safety-notice mode=${mode} require=${require} topics="back pregnancy neck" region="ZZ"></safety-notice>
        <stretch-card layout="mini" exercise="glute-bridge"></stretch-card>
      </div>`);
      const notice = column.querySelector('safety-notice')!;
      await until(() => part(notice, 'title'));
      const address = location.href;
      const quiet = attributes(document.body).filter(tells);
      await then?.(notice);
      await until(() => titleOf(notice) !== 'Your result' && !textOf(notice).includes('…'));
      expect(titleOf(notice)).to.equal(title);
      expect(attributes(notice.shadowRoot!).filter(tells)).to.deep.equal([]);
      expect(attributes(document.body).filter(tells)).to.deep.equal(quiet);
      for (const {detail} of heard.events) expect(Object.keys(detail ?? {}).filter((key) => key !== 'cleared')).to.deep.equal([]);
      expect(location.href).to.equal(address);
      for (const [width, size] of [[320, '200%'], [320, '100%'], [280, '100%']] as const) {
        Object.assign(column.style, {inlineSize: `${width}px`, fontSize: size});
        const base = part(notice, 'base')!;
        expect(base.scrollWidth, `inside ${width} px, text of ${size}`).to.equal(base.clientWidth);
        expect(column.scrollWidth, `at ${width} px, text of ${size}`).to.equal(width);
      }
      await expectAccessible(column, [notice]);
      expect(warnings.texts).to.deep.equal([]);
    });
  }
});

/** What a reader has said → what cards and timers become. */
const ofReader: Readonly<Record<string, Partial<Said>>> = {
  'pregnant, week 17': {pregnancy: {week: 17, on: today()}},
  'ask first': {reader: {flags: ['told']}},
  'a red answer': {reader: {flags: ['saddle']}},
  'a sign in pregnancy': {reader: {flags: ['bleed']}, pregnancy: {week: 30, on: today()}},
  'a complicated pregnancy': {reader: {flags: ['preg-cond']}, pregnancy: {week: 30, on: today()}},
  'weak bones and a new hip': {reader: {conditions: ['osteoporosis', 'hip-replacement'], flags: ['cleared:bone', 'cleared:hip-replacement']}},
};

describe('every state of cards and timers to a reader', () => {
  afterEach(() => {
    forgetAnswers();
    localStorage.clear();
  });

  for (const [name, said] of Object.entries(ofReader)) {
    it(name, async () => {
      const column = await fixture<HTMLElement>(html`<div style="inline-size: 320px">
        ${['card', 'row', 'mini'].map((layout) => html`<stretch-card layout=${layout} exercise="glute-bridge"></stretch-card>
          <stretch-card layout=${layout} exercise="air-squat"></stretch-card>`)}
        <routine-timer routine="daily-low-back-10"></routine-timer>
      </div>`);
      const elements = [...column.querySelectorAll('stretch-card, routine-timer')] as StretchElement[];
      await until(() => elements.every((element) => part(element, 'title') ?? part(element, 'start')));
      say(said);
      await until(() => elements.filter((element) => part(element, 'note')).length >= 3, 'nothing was said');
      part(elements.at(-1)!, 'note')?.querySelector<HTMLElement>('[aria-expanded]')?.click();
      for (const [width, size] of [[320, '200%'], [320, '100%'], [280, '100%']] as const) {
        Object.assign(column.style, {inlineSize: `${width}px`, fontSize: size});
        for (const element of elements) {
          const note = part(element, 'note');
          expect(note?.scrollWidth, `the note of ${element.outerHTML} in ${width} px, text of ${size}`).to.equal(note?.clientWidth);
        }
        expect(column.scrollWidth, `at ${width} px, text of ${size}`).to.equal(width);
      }
      await expectAccessible(column, elements);
    });
  }
});
