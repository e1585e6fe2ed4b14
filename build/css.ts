// dist/stretch-elements.css: the room that tags take before their script has come.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {steps} from '../src/theme/room.ts';
import {roomStyles, type Sized} from './room-styles.ts';
import type {Exercise, Routine} from '../src/catalogue/schema.ts';
import {headSteps} from '../src/elements/routine-timer/room.ts';
import {planSession} from '../src/session/plan.ts';
import {readExercises, readRoutines, type RoutineRecord} from './records.ts';
import {cardHeight, checkHeight, miniHeight, noticeHeights, routineHeadHeight, rowHeight, textsOf} from './words-room.ts';

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

function headsOf({name, equipment, steps: list}: Routine, byId: ReadonlyMap<string, Exercise>): number[] {
  const loaded = list.flatMap((step) => {
    const exercise = byId.get(step.exercise);
    return exercise ? [{...step, exercise}] : [];
  });
  const {totalSeconds} = planSession({steps: loaded});
  const head = {name, equipment: equipment.map(({id}) => id), steps: list.length, totalSeconds};
  return headSteps.map((from) => rounded(routineHeadHeight(head, from)));
}

type NoticePart = 'pregnancy' | 'neck' | 'gate';
const noticeParts = {pregnancy: '[topics~=pregnancy]', neck: '[topics~=neck]', gate: '[mode=gate]'} as const satisfies Readonly<Record<NoticePart, string>>;

function notices(): Sized['words'] {
  const of = (parts: readonly NoticePart[]): Sized['words'][number] => ({
    selector: `safety-notice${parts.map((part) => noticeParts[part]).join('')}`,
    heights: {
      notice: steps.notice.map((from) => {
        const heights = noticeHeights(from);
        return rounded(parts.reduce((sum, part) => sum + heights[part], heights.back));
      }),
    },
  });
  const topics: readonly (readonly NoticePart[])[] = [[], ['pregnancy'], ['neck'], ['pregnancy', 'neck']];
  // The check comes last: what it asks doesn't follow the topics.
  const check = {selector: 'safety-notice[mode=check][mode]', heights: {notice: steps.notice.map((from) => rounded(checkHeight(from)))}};
  return [...topics.map(of), ...topics.map((parts) => of([...parts, 'gate'])), check];
}

export function writeCss(folder: string): void {
  const exercises = readExercises() as unknown as readonly Exercise[];
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const routines = readRoutines().map((routine) => ({
    id: routine.id,
    steps: routine.steps.length,
    parts: countParts(routine),
    heads: headsOf(routine as unknown as Routine, byId),
  }));
  const words = [...exercises.map(cards), ...notices()];
  writeFileSync(join(folder, 'stretch-elements.css'), `${roomStyles({words, routines}).trim()}\n`);
}
