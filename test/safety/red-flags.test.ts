import assert from 'node:assert/strict';
import {test} from 'node:test';
import {questions} from '../../src/safety/rules.ts';
import {emergencySigns, sameDaySigns} from '../../src/safety/red-flags.ts';

test('the emergency signs are the red questions of the screening, word for word', () => {
  const red = questions.filter(({level}) => level === 'red-emergency');
  for (const properties of [[], ['seated', 'neck-flexion']]) {
    const signs = emergencySigns(properties);
    for (const text of signs.questions) assert.ok(red.some(({question}) => question === text), text);
    assert.equal(signs.action, red[0]?.action);
  }
});

test('numbness between the legs, bladder and bowel are always among them; those of the neck after neck exercises', () => {
  const back = emergencySigns(['supine']).questions;
  for (const word of ['between your legs', 'urine', 'bowels', 'both legs', 'chest pain']) assert.ok(back.some((text) => text.includes(word)), word);
  assert.equal(back.some((text) => text.includes('neck')), false);
  assert.ok(emergencySigns(['neck-rotation']).questions.length > back.length);
});

test('new numbness in one limb asks for advice on the same day', () => {
  const {action, questions: asked} = sameDaySigns();
  assert.match(action, /Get medical advice today/);
  assert.match(asked[0] ?? '', /numbness or mild weakness in one leg/);
});
