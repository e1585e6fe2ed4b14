// A routine of a site owner's own is offered to nobody to whom all of ours are denied.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readRoutines} from '../../build/records.ts';
import {excludedFromAll} from '../../src/safety/excluded-from-all.ts';

test('the conditions are those that every routine of the dataset excludes', () => {
  const routines = readRoutines() as unknown as readonly {readonly excludeConditions: readonly string[]}[];
  const [first] = routines;
  const inAll = first?.excludeConditions.filter((id) => routines.every(({excludeConditions}) => excludeConditions.includes(id)));
  assert.deepEqual([...excludedFromAll].sort(), inAll?.toSorted());
});
