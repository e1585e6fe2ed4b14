// dist/stretch-elements.css: the room that tags take before their script has come.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {steps} from '../src/theme/room.ts';
import {roomStyles, type Sized} from './room-styles.ts';
import type {Exercise, Routine} from '../src/catalogue/schema.ts';
import {headSteps} from '../src/elements/routine-timer/room.ts';
import {noticeSteps} from '../src/elements/safety-notice/room.ts';
import {planSession} from '../src/session/plan.ts';
import {readExercises, readRoutines, type RoutineRecord} from './records.ts';
import {cardHeight, checkHeight, miniHeight, noticeHeights, routineHeadHeight, rowHeight, textsOf, type Height} from './words-room.ts';

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

const inCss = ({em, px}: Height): string => `${rounded(em)}em + ${px}px`;

/** The notice on the back, and what topics and a gate add to it; the check asks the same whatever the topics are. */
function notices(): Sized['words'] {
  const at = (heightOf: (from: number) => Height): readonly string[] => noticeSteps.map((from) => inCss(heightOf(from)));
  const none = noticeSteps.map(() => '0px');
  return [
    {selector: 'safety-notice', heights: {notice: at((from) => noticeHeights(from).back)}},
    {selector: 'safety-notice[topics~=pregnancy]', heights: {pregnancy: at((from) => noticeHeights(from).pregnancy)}},
    {selector: 'safety-notice[topics~=neck]', heights: {neck: at((from) => noticeHeights(from).neck)}},
    {selector: 'safety-notice[mode=gate]', heights: {gate: at((from) => noticeHeights(from).gate)}},
    {selector: 'safety-notice[mode=gate][require=check]', heights: {gate: at((from) => noticeHeights(from, 'check').gate)}},
    {selector: 'safety-notice[mode=check]', heights: {notice: at(checkHeight), pregnancy: none, neck: none}},
  ];
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
