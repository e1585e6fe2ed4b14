import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {muscles} from '../../src/catalogue/vocabulary.ts';
import {createFigure} from '../../src/figure/index.ts';
import {highlightsOf, MUSCLES} from '../../src/figure/muscle-table.ts';
import {withShapes} from '../../src/figure/prop-shapes.ts';
import {exercises} from '../catalogue/data.ts';
import {visibleArea} from './visible.ts';

/** A patch that a reader notices: about 3 px by 3 px where a body lies across a picture of 160 px. */
const NOTICED_AREA = 2.5;

it('every muscle of the catalogue has its place on the body', () => {
  assert.deepEqual(muscles.filter((id) => !MUSCLES.includes(id)), []);
});

describe('what an exercise is mainly for lights up in its own still', () => {
  for (const [id, {figure: spec, muscles: used}] of exercises) {
    if (!spec) continue;
    it(id, () => {
      const highlights = highlightsOf(used.filter(({primary}) => primary));
      const figure = createFigure(withShapes(spec), highlights);
      const hold = spec.motion === 'cycle' ? 1 : spec.keyframes.length - 1;
      for (const detail of ['full', 'small'] as const) {
        const area = visibleArea(figure.draw(hold, {detail}), ({className}) => className.startsWith('m'));
        assert.ok(area >= NOTICED_AREA, `${area.toFixed(1)} of ${NOTICED_AREA} in ${detail}`);
      }
    });
  }
});
