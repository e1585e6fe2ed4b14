/** What the checks of the data can't see of a routine: its file. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {routines} from './data.ts';

describe('routines', () => {
  for (const [name, {$schema, id}] of routines) {
    it(`${name} has its file name as id and names its JSON Schema`, () => {
      assert.deepEqual({id, $schema}, {id: name, $schema: '../schema/routine.json'});
    });
  }
});
