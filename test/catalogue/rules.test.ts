import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {conditionsSchema, screeningSchema, sourcesSchema} from '../../src/catalogue/rules-schema.ts';
import {faults} from '../../src/catalogue/terms.ts';
import matrix from '../safety/matrix.json' with {type: 'json'};
import {conditions, exercises, questions, read, sources} from './data.ts';

const knownIds = new Set(Object.keys(matrix['pregnancy-t1']));

describe('conditions', () => {
  it('satisfy the schema', () => {
    assert.deepEqual(faults(conditionsSchema, read('conditions.json')), []);
  });

  it('rest on listed sources and name exercises of the catalogue', () => {
    for (const [id, {sources: used, prefer, allowOnly}] of Object.entries(conditions)) {
      for (const claim of used) assert.equal(sources[claim.id]?.status, claim.status, `${id}: source ${claim.id}`);
      for (const exercise of [...prefer, ...(allowOnly ?? [])]) assert.ok(knownIds.has(exercise), `${id}: ${exercise}`);
    }
  });

  it('never both forbid and soften a property', () => {
    for (const [id, {avoid, modify}] of Object.entries(conditions)) {
      assert.deepEqual(avoid.filter((property) => modify.includes(property)), [], id);
    }
  });

  it('are those of the matrix that the safety rules are tested against', () => {
    assert.deepEqual(Object.keys(conditions).sort(), Object.keys(matrix).sort());
    for (const verdicts of Object.values(matrix)) assert.deepEqual(new Set(Object.keys(verdicts)), knownIds);
  });
});

describe('screening questions', () => {
  it('satisfy the schema and have ids of their own', () => {
    assert.deepEqual(faults(screeningSchema, read('screening.json')), []);
    assert.equal(new Set(questions.map(({id}) => id)).size, questions.length);
  });

  it('rest on listed sources', () => {
    for (const {id, sources: used} of questions) {
      for (const source of used) assert.ok(sources[source], `${id}: ${source}`);
    }
  });

  it('ask the urgent ones first', () => {
    const levels = questions.map(({level}) => level === 'amber');
    assert.ok(levels.lastIndexOf(false) < levels.indexOf(true));
  });
});

describe('sources', () => {
  it('satisfy the schema', () => {
    assert.deepEqual(faults(sourcesSchema, read('sources.json')), []);
  });

  it('have web addresses without tracking, or none', () => {
    for (const [id, {url}] of Object.entries(sources)) assert.match(url, /^(https?:\/\/(?!.*[?&]utm_)\S+)?$/, id);
  });
});

it('the catalogue of the matrix holds every exercise that is written', () => {
  for (const id of exercises.keys()) assert.ok(knownIds.has(id), id);
});
