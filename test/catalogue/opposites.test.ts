import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {oppositesOf} from '../../src/catalogue/opposites.ts';
import {movements} from '../../src/catalogue/vocabulary.ts';

describe('the opposite of a movement', () => {
  it('is another one, whose opposite it is', () => {
    for (const movement of movements) {
      for (const opposite of oppositesOf(movement)) {
        assert.notEqual(opposite, movement);
        assert.ok(oppositesOf(opposite).includes(movement), `${movement} and ${opposite}`);
      }
    }
  });

  it('of looking down is looking up, or drawing the chin back', () => {
    assert.deepEqual(oppositesOf('neck-flexion'), ['neck-extension', 'neck-retraction']);
  });

  it('of turning to both sides is none', () => assert.deepEqual(oppositesOf('spine-rotation'), []));
});
