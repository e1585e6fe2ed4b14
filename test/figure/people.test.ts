import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFigure, type Paint} from '../../src/figure/index.ts';
import {highlightsOf} from '../../src/figure/muscle-table.ts';
import {dressed, PEOPLE, STYLES} from '../../src/figure/people.ts';
import {exercises} from '../catalogue/data.ts';
import {squat} from './samples.ts';
import {withShapes} from '../../src/figure/prop-shapes.ts';
import {visibleArea} from './visible.ts';

const drawn = (names: string): readonly Paint[] => createFigure(squat, [], dressed(names, 'air-squat').plan).draw(0, {view: [-90, 4]});
const widthOfTop = (names: string): number => visibleArea(drawn(names), ({className}) => className === 'p top');

test('six people and more, no two alike', () => {
  assert.ok(PEOPLE.length >= 6);
  const pictures = PEOPLE.map((name) => JSON.stringify([drawn(name), dressed(name, '').colors]));
  assert.equal(new Set(pictures).size, PEOPLE.length);
});

test('a belly grows from one trimester to the next, and people for them have the names of the conditions', () => {
  assert.ok(widthOfTop('pregnancy-t3') > widthOfTop('pregnancy-t2') + 3 && widthOfTop('pregnancy-t2') > widthOfTop('bun') + 3);
});

test('the last person wins, styles change colours alone, unknown names mean nothing', () => {
  assert.deepEqual(drawn('shorts pregnancy-t2'), drawn('pregnancy-t2'));
  for (const style of STYLES) {
    assert.deepEqual(drawn(`shorts ${style}`), drawn('shorts'));
    assert.notDeepEqual(dressed(`shorts ${style}`, '').colors, dressed('shorts', '').colors);
  }
  assert.deepEqual(dressed('nobody', ''), {plan: undefined, colors: {}});
});

test('"varied" shows everybody in turn, each exercise always the same person, and nobody who is pregnant', () => {
  const shown = [...exercises.keys()].map((id) => dressed('varied', id).plan);
  assert.deepEqual(shown, [...exercises.keys()].map((id) => dressed('varied', id).plan));
  assert.equal(new Set(shown).size, PEOPLE.filter((name) => !name.startsWith('pregnancy')).length);
});

test('muscles lie on the belly, not inside it', () => {
  const {figure, muscles} = exercises.get('pelvic-tilt-standing-wall') ?? assert.fail();
  const area = (names: string): number =>
    visibleArea(createFigure(withShapes(figure ?? squat), highlightsOf(muscles), dressed(names, '').plan).draw(1), ({className}) => className === 'm');
  assert.ok(area('pregnancy-t3') > area('bun') * 0.8);
});
