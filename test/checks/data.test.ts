/** The dataset keeps every rule: npm run check:data, a test for each record. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readDataset} from '../../build/dataset.ts';
import {checkDataset} from '../../src/checks/dataset.ts';
import {toLine} from '../../src/checks/finding.ts';
import matrix from '../safety/matrix.json' with {type: 'json'};
import {exercises, routines} from '../catalogue/data.ts';

describe('data/ keeps every rule', () => {
  const dataset = readDataset();
  const findings = checkDataset(dataset);
  const files = [...dataset.exercises, ...dataset.routines, dataset.conditions, dataset.screening, dataset.sources, dataset.advice].map(({file}) => file);

  for (const file of files) {
    it(file, (test) => {
      const own = findings.filter((finding) => finding.file === file);
      for (const warning of own.filter(({level}) => level === 'warning')) test.diagnostic(toLine(warning));
      const errors = own.filter(({level}) => level === 'error').map(toLine);
      assert.ok(errors.length === 0, errors.join('\n'));
    });
  }

  it('with all exercises that the conditions were weighed for, and 17 routines', () => {
    assert.deepEqual([...exercises.keys()].sort(), Object.keys(matrix['pregnancy-t1']).sort());
    assert.deepEqual([exercises.size, routines.size], [67, 17]);
  });
});
