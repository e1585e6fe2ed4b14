/** A small dataset that keeps every rule, for the tests to break one at a time. */
import type {Exercise} from '../../src/catalogue/schema.ts';
import {checkDataset, type Dataset} from '../../src/checks/dataset.ts';
import {toLine} from '../../src/checks/finding.ts';
import type {FigureSpec} from '../../src/figure/schema.ts';
import {read} from '../catalogue/data.ts';

export const TODAY = '2026-11-20';
export type Loose = Record<string, unknown>;

/** Standing, then with bent knees: nothing in it is out of range. */
export const figure: FigureSpec = {
  view: [-60, 12], upright: true, motion: 'hold',
  keyframes: [{pose: '', reach: {footL: 'floor', footR: 'floor'}}, {pose: 'r10 h40 k45 a15'}],
  anchor: ['ankleL', 'ankleR'], pin: ['footL', 'footR'],
};

const pose = {view: 'side', trunk: 'Upright', neck: 'In line', hips: 'Straight', knees: 'Straight', arms: 'Hanging', contact: 'Both feet'} as const;
const suits = {suit: 'yes', note: ''} as const;

/** An exercise of the given id, with other fields where the test wants them. */
export function exercise(id: string, changes: Loose = {}): Exercise {
  const good = {
    id, name: `Exercise ${id}`, alsoCalled: [], area: 'core', kind: 'mobility', mode: 'active-range', movement: 'squat', purpose: 'Moving',
    bodyAreas: ['hip'], muscles: [{id: 'hamstrings', role: 'working', primary: true}], positions: ['standing'], equipment: [], sides: 'both',
    start: pose, end: pose, steps: ['Stand.', 'Bend.', 'Stand again.'], feel: 'Your legs', cue: 'Slowly', stopRule: 'Stop if it hurts.',
    dose: {
      holdSeconds: [0, 5], reps: [5, 10], sets: [1, 1], perSide: false, frequency: 'daily',
      tempo: {outSeconds: 2, backSeconds: 2, pauseSeconds: 1}, source: 'nhsinform', sourceStatus: 'seen', authorAdjusted: false, notes: 'As read',
    },
    breathing: 'Keep breathing.', mistakes: [], cautions: [], properties: ['seated'],
    pregnancy: {t1: suits, t2: suits, t3: suits, substitute: null, why: 'Suits'},
    easier: [], harder: [], sources: [{id: 'nhsinform', supports: 'technique', status: 'seen'}], evidence: 'technique-seen', reviewed: TODAY, figure,
    ...changes,
  };
  return good as unknown as Exercise;
}

const ids = ['first', 'second'];

/** The dataset with these exercises; each stands in data/exercises/<id>.json. */
export function dataset(exercises: readonly Exercise[] = ids.map((id) => exercise(id)), changes: Partial<Dataset> = {}): Dataset {
  return {
    exercises: exercises.map((record) => ({file: `data/exercises/${record.id}.json`, record})),
    routines: [],
    conditions: {file: 'data/conditions.json', record: {reviewed: TODAY, conditions: {}}},
    screening: {file: 'data/screening.json', record: {reviewed: TODAY, questions: [question]}},
    sources: {file: 'data/sources.json', record: read('sources.json')},
    advice: {file: 'data/advice.json', record: {reviewed: TODAY, advice: [advice]}},
    today: TODAY,
    ...changes,
  };
}

export const advice = {id: 'clothes', topic: 'prepare', text: 'Wear soft clothes.', sources: [{id: 'gk', supports: 'all', status: 'gk'}]};

export const question = {
  id: 'chest', level: 'red-emergency', scope: 'all', question: 'Chest pain?', action: 'Call for help.', sources: ['gk'], evidence: 'gk',
};

/** What the checks say, a line each. */
export const said = (exercises?: readonly Exercise[], changes?: Partial<Dataset>): readonly string[] =>
  checkDataset(dataset(exercises, changes)).map(toLine);
