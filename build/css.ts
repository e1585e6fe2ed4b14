// dist/stretch-elements.css: the room that tags take before their script has come.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {roomStyles} from '../src/theme/room.ts';
import {readExercises, readRoutines, type RoutineRecord} from './records.ts';

/** A routine is listed in parts, one heading each: steps of the same phase that follow each other. */
const countParts = ({steps}: RoutineRecord): number => steps.filter(({phase}, index) => phase !== steps[index - 1]?.phase).length;

export function writeCss(folder: string): void {
  const upright = readExercises().filter(({figure}) => figure?.upright).map(({id}) => id);
  const routines = readRoutines().map((routine) => ({id: routine.id, steps: routine.steps.length, parts: countParts(routine)}));
  writeFileSync(join(folder, 'stretch-elements.css'), `${roomStyles({upright, routines}).trim()}\n`);
}
