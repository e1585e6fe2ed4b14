// How high the words of a card and of a notice become, at worst: dist/stretch-elements.css keeps that room before they are there.
// Reckoned from the texts for a wide font, so that no site's own font is wider; a test holds the elements in three engines to it.
import type {Exercise} from '../src/catalogue/schema.ts';
import {doseFacts} from '../src/i18n/dose.ts';
import {usualHead} from '../src/elements/routine-timer/room.ts';
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

/** Lines of a text in a column (both em) as browsers break it: words go to the next line whole. */
function lines(text: string, column: number, size = 1): number {
  const space = advance(' ') * size;
  let count = 1;
  let used = 0;
  for (const word of text.split(/(?<=-)|(?=\s)/)) {
    const wide = measure(word.trim(), size);
    const before = used > 0 && word.startsWith(' ') ? space : 0;
    if (used > 0 && used + before + wide > column) {
      count++;
      used = wide;
    } else used += before + wide;
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

/** A button as high as its words; an icon beside them takes its room. */
function buttonHeight(text: string, column: number, icon = 0): number {
  return Math.max(px(BUTTON), lines(text, column - px(35 + icon), BOLD) * 1.2 + px(19));
}

/** Two buttons: below each other, or side by side where the surface is wide. */
function buttonsHeight(first: string, second: string, column: number, width: number): number {
  if (width < 600) return buttonHeight(first, column, 30) + px(8) + buttonHeight(second, column);
  return Math.max(buttonHeight(first, column / 2 - px(4), 30), buttonHeight(second, column / 2 - px(4)));
}

/** The last line of a notice, from edge to edge: the padding below is taken by it. */
const SOURCES = DISCLOSURE + 1;

/** The inside of a notice's surface. */
function noticeColumn(from: number): {readonly width: number; readonly padding: number; readonly column: number} {
  const {width, column: across} = scaleOf(from);
  const padding = width < 600 ? 20 : 28;
  return {width, padding, column: across(width - 2 - 2 * padding)};
}

/** Height of a notice about the back, and what each further topic and a gate add. */
export function noticeHeights(from: number): {readonly back: number; readonly pregnancy: number; readonly neck: number; readonly gate: number} {
  const {width, padding, column} = noticeColumn(from);
  const point = (text: string): number => lines(text, column - px(12) - 1.25) * LINE + px(10);
  const stop = `${notice['notice.stop']} ${notice['notice.stop-for']}`;
  const call = notice['notice.emergency-title'].replace('{number}', notice['notice.emergency-local']);
  const emergency = lines(call, column - px(40) - 1.25, BOLD) + lines(notice['notice.emergency'], column - px(40) - 1.25);
  const buttons = buttonsHeight(notice['notice.check'], notice['notice.read'], column, width);
  const fine = lines(`${notice['notice.not-advice']} ${reviewInWords(words)}`, column, SMALL) * SMALL * LINE;
  const gates = [notice['notice.gate-acknowledge'], notice['notice.gate-check']].map((text) => lines(text, column));
  return {
    back:
      point(stop) + point(notice['notice.pain']) + emergency * LINE + buttons + fine + 1.375 * 1.2 +
      px(padding + 2 + 5 * 14 - 10 + 24 + 15 + SOURCES),
    pregnancy: point(notice['notice.pregnancy']),
    neck: point(notice['notice.neck']),
    gate: Math.max(...gates) * LINE + px(14),
  };
}

/** Height of the first screen of the check. */
export function checkHeight(from: number): number {
  const {width, padding, column} = noticeColumn(from);
  const [first] = allScreens;
  const row = (id: string): number => Math.max(px(52), lines(check[`check.${id}` as keyof typeof check], column - px(40)) * 1.35 + px(20)) + px(1);
  const rows = (first?.items ?? []).reduce((sum, id) => sum + row(id), 0);
  const title = lines(check['check.screen.new'], column, 1.375 * BOLD) * 1.375 * 1.2;
  const small = (text: string, beside: number): number => lines(text, column - px(beside), SMALL) * SMALL;
  const kept = small(check['check.private'], 32) * LINE + px(4) + Math.max(px(44), small(check['check.visit'], 40) * 1.35 + px(8));
  const head = title + px(6) + small(check['check.tick'], 0) * LINE;
  return head + rows + buttonsHeight(check['check.none'], check['check.skip'], column, width) + kept + px(padding + 2 + 36 + 5 * 16 + SOURCES);
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
