/**
 * The room of a notice. It is nothing but words, and how many lines they take follows from how wide the font is: the column of its words is counted
 * in digits of its own font (ch), so that little room stays empty in any. `stretch-elements.css` says how much its words take at each of these
 * columns, and how much the topics and a gate add.
 */
import type {Room} from '../../theme/room.ts';

/** What the notice says to call for at once, each a line of its own. */
export const signsToCall = ['saddle', 'bladder', 'legs', 'chest', 'fall'] as const;

/** Between the edge and the words (px). */
export const padding = {narrow: 20, wide: 28} as const;

/** What a notice takes beside the column of its points: border, padding, icon and gap, the icon in text of 16 px (px). */
export const BESIDE = 2 + 2 * padding.narrow + 20 + 12;

const widthFor = (digits: number): string => `calc(${digits}ch + ${BESIDE}px)`;

/** From this column on (ch): two columns of buttons, and more padding. */
export const WIDE_CH = 58;
export const wideFrom = widthFor(WIDE_CH);

/** Columns narrower than any that room is reckoned for. */
export const hyphenatedTo = widthFor(17);

/** Columns from which the words have a height of their own (ch). */
export const noticeSteps = [
  0, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 36, 38, 40, 43, 46, 50, 54, WIDE_CH, 62, 66, 71, 76, 82, 90,
] as const;

/** Without the style sheet: about as much as the notice on the back takes. */
const usual = (digits: number): string => (digits < WIDE_CH ? '30em' : '20em');

export const noticeRoom: readonly Room[] = noticeSteps.map((digits, index) => {
  const added = ['pregnancy', 'neck', 'gate'].map((part) => `var(--_${part}-${index}, 0px)`);
  return {
    from: digits === 0 ? 0 : widthFor(digits),
    blockSize: `calc(${[`var(--_notice-${index}, ${usual(digits)})`, ...added].join(' + ')})`,
  };
});
