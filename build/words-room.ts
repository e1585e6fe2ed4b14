// How high the words of a card and of a notice become, at worst: dist/stretch-elements.css keeps that room before they are there.
// Reckoned from the texts for a wide font, so that no site's own font is wider; a test holds the elements in three engines to it.
import type {Exercise} from '../src/catalogue/schema.ts';
import {doseFacts} from '../src/i18n/dose.ts';
import {usualHead} from '../src/elements/routine-timer/room.ts';
import {BESIDE, signsToCall, padding as noticePadding, WIDE_CH} from '../src/elements/safety-notice/room.ts';
import {reviewInWords} from '../src/elements/safety-notice/review.ts';
import {check} from '../src/i18n/en/check.ts';
import {notice} from '../src/i18n/en/notice.ts';
import {routine as routineWords} from '../src/i18n/en/routine.ts';
import {addEnglish, wordsFor} from '../src/i18n/words.ts';
import {allScreens} from '../src/safety/check.ts';
import {fullDose} from '../src/session/dose.ts';
import {exerciseRoutine, planSession} from '../src/session/plan.ts';
import {widths} from '../src/theme/room.ts';

/** Narrowest element that is designed for (px). */
const NARROWEST = 280;
const LINE = 1.45;
const SMALL = 0.9375;
const BOLD = 1.15;

/** Text size reckoned with (px): blogs set wide columns larger. */
const emAt = (width: number): number => (width < widths.beside ? 17 : 18);

/** Advance of a character of DejaVu Sans, the widest of the common fonts (em). */
function advance(character: string): number {
  if (/[ilj.,:;'’|!·]/.test(character)) return 0.32;
  if (/[ frt()-]/.test(character)) return 0.38;
  if (/[mw]/.test(character)) return 0.92;
  if (/[MW@—½]/.test(character)) return 1;
  if (character === '×') return 0.84;
  return /[A-Z]/.test(character) ? 0.7 : 0.625;
}

const measure = (text: string, size: number): number => [...text].reduce((sum, character) => sum + advance(character) * size, 0);

/** Texts behind each other, each with its size (em). */
type Pieces = readonly (readonly [text: string, size: number])[];

/** Lines of a text in a column (both em) as browsers break it: words go to the next line whole. */
function lines(text: string | Pieces, column: number, size = 1): number {
  const pieces: Pieces = typeof text === 'string' ? [[text, size]] : text;
  let count = 1;
  let used = 0;
  for (const [index, [said, ofPiece]] of pieces.entries()) {
    for (const word of `${index > 0 ? ' ' : ''}${said}`.split(/(?<=-)|(?=\s)/)) {
      const wide = measure(word.trim(), ofPiece);
      const before = used > 0 && word.startsWith(' ') ? advance(' ') * ofPiece : 0;
      if (used > 0 && used + before + wide > column) {
        count++;
        used = wide;
      } else used += before + wide;
    }
  }
  return count;
}

/** Rows of boxes that go to the next row when one is full (em); what a row can't hold breaks inside. */
function rows(boxes: readonly number[], column: number, gap: number): number {
  let count = 1;
  let used = 0;
  for (const box of boxes) {
    if (used > 0 && used + gap + box > column) {
      count++;
      used = 0;
    }
    used += (used > 0 ? gap : 0) + box;
    count += Math.max(0, Math.ceil(box / column) - 1);
  }
  return count;
}

addEnglish(notice);
addEnglish(routineWords);
const words = wordsFor('en');

interface Texts {
  readonly title: string;
  readonly feel: string;
  readonly chips: readonly string[];
  readonly dose: readonly {readonly value: string; readonly label: string}[];
  readonly stop: string;
  readonly steps: readonly string[];
  readonly upright: boolean;
}

export function textsOf(exercise: Exercise): Texts {
  const {name, feel, area, positions, equipment, kind, stopRule, steps, figure} = exercise;
  const needed = equipment.filter((item) => !item.optional).map(({id}) => words.term('equipment', id));
  const chips = [words.term('area', area), ...positions.slice(0, 1).map((id) => words.term('position', id)), ...needed, words.term('kind', kind)];
  const {totalSeconds} = planSession(exerciseRoutine(exercise));
  return {
    title: name,
    feel,
    chips: [...new Set(chips)],
    dose: doseFacts(words, exercise, fullDose(exercise), totalSeconds),
    stop: stopRule,
    steps,
    upright: figure?.upright ?? false,
  };
}

/** Columns and heights are in em of the element. Columns are reckoned for large text, paddings and buttons for small text. */
interface Scale {
  readonly width: number;
  readonly column: (pixels: number) => number;
}

const SMALLEST_TEXT = 16;
const px = (pixels: number): number => pixels / SMALLEST_TEXT;

const scaleOf = (from: number): Scale => {
  const width = Math.max(NARROWEST, from);
  return {width, column: (pixels) => pixels / emAt(width)};
};

const BUTTON = 48;
const DISCLOSURE = 52;

/** Columns of figures with their names below. */
function doseColumns({dose}: Texts, column: number): number {
  const each = column / dose.length - px(15);
  const highest = (size: number, texts: readonly string[]): number => Math.max(...texts.map((text) => lines(text, each, size)));
  return highest(1.25 * BOLD, dose.map(({value}) => value)) * 1.25 * 1.3 + 0.3 + highest(SMALL, dose.map(({label}) => label)) * SMALL * LINE;
}

/** Figures and names in one line: “20 s hold · 3× each side”. */
function doseLine(facts: Texts['dose'], column: number): number {
  const boxes = facts.map(({value, label}) => measure(value, BOLD) + measure(label, 1) + 1.3);
  return rows(boxes, column, 0.6) * LINE;
}

function feelHeight({feel}: Texts, column: number): number {
  return lines(feel, column - px(17)) * LINE;
}

function namingHeight(texts: Texts, column: number, size: number): number {
  const chips = rows(texts.chips.map((chip) => measure(chip, 0.875) + px(20)), column, px(6));
  const title = lines(texts.title, column, size * BOLD) * size * 1.2;
  return title + feelHeight(texts, column) + chips * (0.875 * LINE + px(4)) + (chips - 1) * px(6) + px(16);
}

function stepsHeight({steps}: Texts, column: number): number {
  const each = steps.map((step) => Math.max(px(28), lines(step, column - px(40)) * LINE));
  return each.reduce((sum, height) => sum + height, 0) + (steps.length - 1) * px(12);
}

function wordsHeight(texts: Texts, column: number, size: number, width: number): number {
  const dose = width < widths.phone ? doseLine(texts.dose, column) : doseColumns(texts, column);
  const stop = lines(texts.stop, column - px(10) - 1.25 * SMALL, SMALL) * SMALL * LINE;
  return namingHeight(texts, column, size) + dose + stop + px(BUTTON + 3 * 16);
}

/** A card without its picture where that stands above the words. */
export function cardHeight(texts: Texts, from: number): number {
  const {width, column: across} = scaleOf(from);
  const frame = px(2 + DISCLOSURE);
  if (width < widths.wide) {
    return wordsHeight(texts, across(width - 42), width < widths.phone ? 1.25 : 1.375, width) + px(40) + frame;
  }
  if (texts.upright) {
    const column = across((width - 2) * 0.45 - 48);
    return wordsHeight(texts, column, 1.5, width) + stepsHeight(texts, column) + px(40 + 36) + frame;
  }
  const column = across((width - 2) / 2 - 44);
  return Math.max(wordsHeight(texts, column, 1.5, width), stepsHeight(texts, column)) + px(56) + frame;
}

export function rowHeight(texts: Texts, from: number): number {
  const {width, column: across} = scaleOf(from);
  const isWide = width >= widths.middle;
  const column = across((width - 2) * 0.56 - (isWide ? 40 : 32));
  const size = isWide ? 1.375 : 1.0625;
  const title = lines(texts.title, column, size * BOLD) * size * 1.2;
  const fixed = px((isWide ? 40 + 28 : 28 + 20) + BUTTON + DISCLOSURE + 2);
  if (!isWide) return title + doseLine(texts.dose.slice(0, -1), column) + fixed;
  return title + px(6) + feelHeight(texts, column) + doseColumns(texts, column) + fixed;
}

export function miniHeight({title, dose}: Texts, from: number): number {
  const {width, column: across} = scaleOf(from);
  const column = across(width - 2 - 92 - 58 - 28);
  const facts = dose.length > 1 ? dose.slice(0, -1) : dose;
  const short = facts.map((fact, index) => (index < facts.length - 1 ? {...fact, label: ''} : fact));
  return lines(title, column, BOLD) * 1.2 + (doseLine(short, column / SMALL) / LINE) * SMALL * LINE + px(24);
}

/**
 * Notices are reckoned in digits of their own font (ch): a digit of DejaVu Sans is 0.636 em wide. For their digits, letters are as wide in most fonts
 * (0.79 digits on average in DejaVu, Liberation and Helvetica); `advance` reckons with 0.83, and with this there is room for Calibri and Segoe UI.
 */
const DIGIT = 0.636;
const WIDER_LETTERS = 1.02;
/** A digit in the narrowest text that is reckoned with, such as 16 px Times (px). */
const NARROWEST_DIGIT = 8;
/** And in 18 px DejaVu Sans (px). */
const WIDEST_DIGIT = 11.5;
/** The column of a notice of 280 px in 17 px DejaVu Sans (ch). */
const FEWEST_DIGITS = 18;

/** The last line of a notice, from edge to edge: the padding below is taken by it. */
const SOURCES = DISCLOSURE + 1;

/** What grows with the text (em), and what doesn't (px). */
export interface Height {
  readonly em: number;
  readonly px: number;
}

const together = (...heights: readonly Height[]): Height =>
  heights.reduce((sum, {em, px: fixed}) => ({em: sum.em + em, px: sum.px + fixed}), {em: 0, px: 0});

/**
 * The inside of a notice's surface, as a column of DejaVu Sans (em).
 *
 * @param digits column of its points (ch)
 * @returns `column(beside)`: what is left beside so much (px)
 */
function noticeColumn(digits: number): {readonly isWide: boolean; readonly column: (pixels?: number) => number} {
  const isWide = digits >= WIDE_CH;
  const frame = 2 + 2 * (isWide ? noticePadding.wide : noticePadding.narrow);
  return {
    isWide,
    column: (pixels = 0) => {
      const lost = frame + pixels - BESIDE;
      return ((Math.max(FEWEST_DIGITS, digits) - lost / (lost > 0 ? NARROWEST_DIGIT : WIDEST_DIGIT)) * DIGIT) / WIDER_LETTERS;
    },
  };
}

/** An icon of 1.25 em beside words, in the narrowest text that is reckoned with (px). */
const ICON = 20;

/** A button is 48 px high, and as high as its words where they take more lines. */
function buttonHeight(text: string, column: number): Height {
  const count = lines(text, column, BOLD);
  return count === 1 ? {em: 0, px: BUTTON} : {em: count * 1.2, px: 19};
}

/** Two buttons, the first with an icon: below each other, or side by side where the surface is wide. */
function buttonsHeight(first: string, second: string, {isWide, column}: ReturnType<typeof noticeColumn>): Height {
  if (!isWide) return together(buttonHeight(first, column(65)), buttonHeight(second, column(35)), {em: 0, px: 8});
  const [one, other] = [buttonHeight(first, column() / 2 - px(69)), buttonHeight(second, column() / 2 - px(39))];
  return one.em > other.em ? one : other;
}

/** Height of a notice about the back, and what each further topic and a gate add. */
export function noticeHeights(from: number, require: 'acknowledge' | 'check' = 'acknowledge'): Readonly<Record<'back' | 'pregnancy' | 'neck' | 'gate', Height>> {
  const place = noticeColumn(from);
  const {column} = place;
  const text = (said: string, beside = 0, size = 1): number => lines(said, column(beside), size) * size * LINE;
  const point = (said: string): Height => ({em: text(said, 12 + ICON), px: 10});
  const stop = `${notice['notice.stop']} ${notice['notice.stop-for']}`;
  const edge = place.isWide ? noticePadding.wide : noticePadding.narrow;
  const call = notice['notice.emergency-title'].replace('{number}', notice['notice.emergency-local']);
  // Firefox makes a line with a bullet up to 1 px higher: each has 2 px of gap and 1 px more.
  const signs = signsToCall.reduce((sum, sign) => sum + text(notice[`notice.emergency-${sign}`], 40 + ICON + 18), 0);
  const emergency = lines([[call, BOLD], [notice['notice.emergency-for'], 1]], column(40 + ICON)) * LINE + signs;
  const both = buttonsHeight(notice['notice.check'], notice['notice.read'], place);
  const fine = text(`${notice['notice.not-advice']} ${reviewInWords(words)}`, 0, SMALL);
  const gate = text(notice[`notice.gate-${require}`]);
  // The gate that asks for the check has no second button.
  const fewer = require === 'check' && !place.isWide ? -(BUTTON + 8) : 0;
  return {
    back: together(point(stop), point(notice['notice.pain']), both, {em: emergency + fine + 1.375 * 1.2, px: edge + 2 + 5 * 14 - 10 + 24 + 4 + 3 * signsToCall.length + 15 + SOURCES}),
    pregnancy: together(point(notice['notice.pregnancy']), point(notice['notice.pregnancy-stop'])),
    neck: point(notice['notice.neck']),
    gate: {em: gate, px: 14 + fewer},
  };
}

/** Height of the first screen of the check. */
export function checkHeight(from: number): Height {
  const place = noticeColumn(from);
  const {column} = place;
  const [first] = allScreens;
  const label = (id: string): string => check[`check.${id}` as keyof typeof check];
  // At least 52 px: of one line in text of up to 23 px.
  const row = (id: string): Height => {
    const count = lines(label(id), column(40));
    return count === 1 ? {em: 0, px: 53} : {em: count * 1.35, px: 21};
  };
  const edge = place.isWide ? noticePadding.wide : noticePadding.narrow;
  const title = lines(check['check.screen.new'], column(), 1.375 * BOLD) * 1.375 * 1.2;
  const small = (said: string, beside: number): number => lines(said, column(beside), SMALL) * SMALL;
  const visit = small(check['check.visit'], 40) * 1.35 - px(36);
  const head = title + (small(check['check.tick'], 0) + small(check['check.private'], 32)) * LINE;
  return together(
    {em: head + Math.max(0, visit), px: 6 + 4 + 44},
    ...(first?.items ?? []).map(row),
    buttonsHeight(check['check.none'], check['check.skip'], place),
    {em: 0, px: edge + 2 + 36 + 5 * 16 + SOURCES},
  );
}

/** What of a routine stands in its head. */
export interface RoutineHead {
  readonly name: string;
  readonly equipment: readonly string[];
  readonly steps: number;
  readonly totalSeconds: number;
}

/** Height of a timer's name, facts and Start: below each other, or side by side where the timer is wide. */
export function routineHeadHeight({name, equipment, steps, totalSeconds}: RoutineHead, from: number): number {
  const {width, column: across} = scaleOf(from);
  const isWide = width >= widths.beside;
  const size = isWide ? 1.5 : 1.375;
  const whole = across(width - 2 - (isWide ? 56 : 40));
  // Beside Start each leaves 10 em of its own size free.
  const [titleColumn, column] = isWide ? [whole - 10 * size, whole - 10 * SMALL] : [whole, whole];
  const icon = 1.25 * SMALL + px(6);
  const needed = words.list(equipment.map((id) => words.term('equipment', id).toLowerCase()));
  const texts = [words.duration(totalSeconds), words.say('routine.exercises', {count: steps}), ...(needed ? [needed] : [])];
  const lineCount = rows(texts.map((text) => Math.min(measure(text, SMALL) + icon, column)), column, px(18))
    + texts.reduce((more, text) => more + lines(text, column - icon, SMALL) - 1, 0);
  const title = lines(name, titleColumn, size * BOLD) * size * 1.2;
  const facts = lineCount * SMALL * LINE + (lineCount - 1) * px(4);
  return Math.max(usualHead(width), title + facts + px(isWide ? 2 + 28 + 6 + 20 : 2 + 20 + 6 + 8 + 16 + BUTTON + 20));
}
