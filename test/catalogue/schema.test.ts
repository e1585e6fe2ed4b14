import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {schemaFiles, schemaFolder} from '../../build/schema.ts';
import {exerciseSchema, routineSchema} from '../../src/catalogue/schema.ts';
import {faults} from '../../src/catalogue/terms.ts';
import {exercises, routines} from './data.ts';

type Loose = Record<string, unknown>;

/** A copy of a good exercise with some fields replaced. */
const exercise = (changes: Loose): Loose => ({...structuredClone(exercises.get('bird-dog')), ...changes});

describe('exercise schema', () => {
  it('accepts a good record', () => {
    assert.deepEqual(faults(exerciseSchema, exercise({})), []);
  });

  it('names the path and the allowed words where a word is in no vocabulary', () => {
    const [fault, ...more] = faults(exerciseSchema, exercise({properties: ['quadruped', 'supinated']}));
    assert.match(fault ?? '', /^properties\.1: "supinated" is no property; allowed: supine, prone, /);
    assert.deepEqual(more, []);
  });

  it('names an unknown field and the fields there are', () => {
    const [fault] = faults(exerciseSchema, exercise({equipment: [{id: 'mat', needed: false}]}));
    assert.match(fault ?? '', /^equipment\.0\.needed: unknown field "needed"; allowed: id, optional, note$/);
  });

  it('names a missing field', () => {
    const record = exercise({});
    delete record['stopRule'];
    assert.match(faults(exerciseSchema, record)[0] ?? '', /^stopRule: is missing/);
  });

  it('reports every fault, not only the first', () => {
    assert.equal(faults(exerciseSchema, exercise({name: 5, area: 'legs', cautions: 'none'})).length, 3);
  });

  it('refuses a range that is upside down, beyond its limits or not whole', () => {
    const dose = exercises.get('bird-dog')?.dose;
    const fault = (changes: Loose) => faults(exerciseSchema, exercise({dose: {...dose, ...changes}}))[0] ?? '';
    assert.match(fault({holdSeconds: [10, 5]}), /^dose\.holdSeconds: .*the first number of seconds is above/);
    assert.match(fault({holdSeconds: [0, 901]}), /^dose\.holdSeconds\.1: .* number of seconds from 0 to 900, not 901/);
    assert.match(fault({reps: [0, 5]}), /^dose\.reps\.0: must be a whole number of repetitions from 1 to 100, not 0/);
    assert.match(fault({sets: [1, 1.5]}), /^dose\.sets\.1: must be a whole number of sets/);
  });

  it('holds steps to six and the cue to eight words', () => {
    const step = 'Stand tall.';
    const steps: string[] = Array(7).fill(step);
    assert.match(faults(exerciseSchema, exercise({steps}))[0] ?? '', /^steps: must be a list of 3 to 6/);
    const cue = 'one two three four five six seven eight nine';
    assert.match(faults(exerciseSchema, exercise({cue}))[0] ?? '', /^cue: .*longer than 8 words/);
  });

  it('wants ids in lower case with single hyphens', () => {
    const [fault] = faults(exerciseSchema, exercise({easier: ['Bird Dog']}));
    assert.match(fault ?? '', /^easier\.0: "Bird Dog" is no id; allowed:/);
  });

  it('says what it was given when that is no record at all', () => {
    assert.deepEqual(faults(exerciseSchema, null), ['the whole record: must be an object, not null']);
  });
});

describe('routine schema', () => {
  it('names the step whose phase is none', () => {
    const routine = structuredClone(routines.get('desk-break-5')) as unknown as {steps: {phase: string}[]};
    routine.steps[2]!.phase = 'middle';
    const fault = 'steps.2.phase: "middle" is no phase; allowed: warm-up, main, cool-down';
    assert.deepEqual(faults(routineSchema, routine), [fault]);
  });
});

describe('JSON Schemas in data/schema', () => {
  for (const [name, content] of schemaFiles()) {
    it(`${name} is what the schema says; if not: node build/schema.ts`, () => {
      assert.equal(readFileSync(new URL(name, schemaFolder), 'utf8'), content);
    });
  }
});
