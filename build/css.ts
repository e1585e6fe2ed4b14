// dist/stretch-elements.css: the room that tags take before their script has come.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {steps} from '../src/theme/room.ts';
import {roomStyles, type Sized} from './room-styles.ts';
import type {Exercise} from '../src/catalogue/schema.ts';
import {readExercises, readRoutines, type RoutineRecord} from './records.ts';
import {cardHeight, miniHeight, noticeHeights, rowHeight, textsOf} from './words-room.ts';

/** A routine is listed in parts, one heading each: steps of the same phase that follow each other. */
const countParts = ({steps: list}: RoutineRecord): number => list.filter(({phase}, index) => phase !== list[index - 1]?.phase).length;

const rounded = (height: number): number => Math.ceil(height * 10) / 10;

function cards(exercise: Exercise): Sized['words'][number] {
  const texts = textsOf(exercise);
  return {
    selector: `stretch-card[exercise='${exercise.id}']`,
    upright: texts.upright,
    heights: {
      card: steps.card.map((from) => rounded(cardHeight(texts, from))),
      row: steps.row.map((from) => rounded(rowHeight(texts, from))),
      mini: steps.mini.map((from) => rounded(miniHeight(texts, from))),
    },
  };
}

function notices(): Sized['words'] {
  const of = (topics: readonly ('pregnancy' | 'neck')[]): Sized['words'][number] => ({
    selector: `safety-notice${topics.map((topic) => `[topics~=${topic}]`).join('')}`,
    heights: {
      notice: steps.notice.map((from) => {
        const heights = noticeHeights(from);
        return rounded(topics.reduce((sum, topic) => sum + heights[topic], heights.back));
      }),
    },
  });
  return [of([]), of(['pregnancy']), of(['neck']), of(['pregnancy', 'neck'])];
}

export function writeCss(folder: string): void {
  const exercises = readExercises() as unknown as readonly Exercise[];
  const routines = readRoutines().map((routine) => ({id: routine.id, steps: routine.steps.length, parts: countParts(routine)}));
  const words = [...exercises.map(cards), ...notices()];
  writeFileSync(join(folder, 'stretch-elements.css'), `${roomStyles({words, routines}).trim()}\n`);
}
