import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {signs as words} from '../../src/i18n/en/signs.ts';
import {questions} from '../../src/safety/rules.ts';
import {stopSignsFor} from '../../src/safety/stop-signs.ts';

const ids = (conditions: readonly string[], properties: readonly string[] = []): readonly string[] => stopSignsFor(conditions, properties).map(({id}) => id);

describe('when to stop', () => {
  it('is told everybody, and to each reader what concerns them first', () => {
    assert.deepEqual(ids([]), ['all']);
    assert.deepEqual(ids(['osteoporosis'], ['seated', 'neck-rotation']), ['all', 'neck']);
    assert.deepEqual(ids(['pregnancy-t2', 'pelvic-girdle-pain']), ['pregnancy', 'all']);
    assert.deepEqual(ids(['postpartum-6w-3m'], ['neck-flexion']), ['postpartum', 'all', 'neck']);
  });

  it('is told a pregnant reader for each sign that their screening asks about', () => {
    const asked = questions.filter(({level}) => level === 'red-maternity-now').map(({id}) => id);
    const told: readonly string[] = stopSignsFor(['pregnancy-t3'], [])[0]?.signs ?? [];
    assert.ok(asked.length > 0);
    assert.deepEqual([...told].sort(), asked.toSorted());
  });

  it('has words for every sign', () => {
    const all = stopSignsFor(['pregnancy-t1', 'postpartum-0-6w'], ['neck-flexion']);
    for (const {id, signs} of all) for (const sign of [`for-${id}`, ...signs]) assert.ok(Object.hasOwn(words, `signs.${sign}`), sign);
  });
});
