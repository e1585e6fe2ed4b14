import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFigure, type Paint} from '../../src/figure/index.ts';
import {lean} from '../../src/figure/lean.ts';
import {highlightsOf} from '../../src/figure/muscle-table.ts';
import {withShapes} from '../../src/figure/prop-shapes.ts';
import {birdDog, kneeHug, squat} from './samples.ts';
import {visibleArea} from './visible.ts';

const block = (left: number, top: number, width: number, height = width): string => `M${left} ${top}l${width} 0l0 ${height}l-${width} 0z`;
const areaOf = (paints: readonly Paint[], name: string): number => visibleArea(paints, ({className}) => className.split(' ').includes(name));

for (const [name, spec] of Object.entries({squat, birdDog: withShapes(birdDog), kneeHug})) {
  test(`${name}: shorter, and as much is seen of each zone`, () => {
    const figure = createFigure(spec, highlightsOf([{id: 'hamstrings', primary: true}, {id: 'deltoid', primary: false}]));
    const whole = [...figure.draw(1, {ghost: true}), ...figure.arrow()];
    const made = lean(whole);
    assert.ok(JSON.stringify(made).length < JSON.stringify(whole).length * 0.8);
    for (const zone of ['skin', 'top', 'bottom', 'hair', 'mat', 'm', 'face', 'ghost', 'shadow']) {
      const [before, after] = [areaOf(whole, zone), areaOf(made, zone)];
      assert.ok(Math.abs(after - before) <= 2 + before * 0.02, `${zone}: ${after} of ${before}`);
    }
    assert.deepEqual(made.filter(({className}) => className === 'arrow'), whole.filter(({className}) => className === 'arrow'));
  });
}

test('leaves out what something painted later covers, outline and all, and keeps what peeps out', () => {
  const cover = {className: 'p top', d: block(0, 0, 200)};
  const hidden = {className: 'p skin', d: block(50, 50, 100)};
  const peeping = {className: 'p skin', d: block(100, 50, 98)};
  assert.deepEqual(lean([hidden, cover]), [cover]);
  assert.deepEqual(lean([peeping, cover]), [peeping, cover]);
  assert.deepEqual(lean([cover, hidden]), [cover, hidden]);
});

test('what can be seen through hides nothing', () => {
  const below = {className: 'p skin', d: block(50, 50, 100)};
  const muscle = {className: 'm', d: block(0, 0, 200)};
  assert.deepEqual(lean([below, muscle]), [below, muscle]);
});

test('a silhouette becomes one outline, with the hole that its parts leave', () => {
  const [ghost] = lean([{className: 'ghost', d: block(0, 0, 200) + block(100, 100, 200)}]);
  assert.equal(ghost?.d.match(/M/g)?.length, 1);
  const bars = block(0, 0, 200, 50) + block(0, 150, 200, 50) + block(0, 0, 50, 200) + block(150, 0, 50, 200);
  const [hollow] = lean([{className: 'ghost', d: bars}]);
  assert.equal(hollow?.d.match(/M/g)?.length, 2);
  const area = visibleArea([{className: 'ghost', d: hollow?.d ?? ''}], () => true);
  assert.ok(Math.abs(area - 300) < 6, `${area} of 300`);
});
