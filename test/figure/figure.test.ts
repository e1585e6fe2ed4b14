import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createFigure, toSvg, type View} from '../../src/figure/index.ts';
import {bodyPlan} from '../../src/figure/looks.ts';
import {highlightsOf, MUSCLES} from '../../src/figure/muscle-table.ts';
import {polygonsOf, type Point2} from '../../src/figure/path-data.ts';
import {withShapes} from '../../src/figure/prop-shapes.ts';
import {birdDog, everyProp, kneeHug, squat} from './samples.ts';

const views: readonly View[] = [[-60, 12], [0, 0], [-90, 4], [135, 30], [180, -20], [10, 89]];
const samples = {squat, birdDog: withShapes(birdDog), kneeHug};

/** Where lines and curves end, in path units. */
const pointsOf = (d: string): Point2[] => polygonsOf(d, 1).flat();
const closed = /^(M-?\d+ ?-?\d+([lqtc][-\d ]+)*z)*$/;

for (const [name, spec] of Object.entries(samples)) {
  test(`${name}: outlines are closed and finite from all around`, () => {
    const figure = createFigure(spec, highlightsOf([{id: 'gluteus-maximus', primary: true}]));
    for (const view of views) {
      for (const detail of ['full', 'small'] as const) {
        for (const {className, d} of figure.draw(0.4, {view, detail})) {
          assert.match(d, closed, className);
          assert.ok(d.length > 0);
        }
      }
    }
  });

  test(`${name}: the frame holds every keyframe, the ghost and the arrow`, () => {
    const figure = createFigure(spec);
    for (const view of views) {
      const [left, top, width, height] = figure.frame(view);
      const shown = [0, 0.37, 1].flatMap((position) => figure.draw(position, {view, ghost: true}));
      for (const {className, d} of [...shown, ...figure.arrow(view)]) {
        for (const [x, y] of pointsOf(d)) {
          assert.ok(x >= left && y >= top && x <= left + width && y <= top + height, `${className} at ${x} ${y} from ${String(view)}`);
        }
      }
    }
  });

  test(`${name}: the same position is the same picture`, () => {
    const figure = createFigure(spec);
    const once = figure.draw(0.3);
    figure.draw(0.9);
    assert.deepEqual(figure.draw(0.3), once);
    assert.deepEqual(createFigure(spec).draw(0.3), once);
  });
}

test('every muscle shows from somewhere', () => {
  const hidden = MUSCLES.filter((muscle) => {
    const figure = createFigure(squat, highlightsOf([{id: muscle, primary: true}]));
    return !views.some((view) => figure.draw(0, {view}).some(({className}) => className === 'm'));
  });
  assert.deepEqual(hidden, []);
});

test('a one-sided exercise lights one side, a primary muscle wins over a secondary one', () => {
  const count = (spec: typeof squat, muscles: {id: string; primary: boolean}[]): string[] =>
    createFigure(spec, highlightsOf(muscles)).draw(0, {view: [180, 0]}).map(({className}) => className).filter((each) => each.startsWith('m'));
  const hamstrings = [{id: 'hamstrings', primary: true}];
  assert.deepEqual(count(squat, hamstrings), ['m', 'm']);
  assert.deepEqual(count({...squat, oneSided: 'right'}, hamstrings), ['m']);
  assert.deepEqual(count({...squat, oneSided: 'right', muscleSides: {hamstrings: 'both'}}, hamstrings), ['m', 'm']);
  assert.deepEqual(count(squat, [...hamstrings, {id: 'hamstrings', primary: false}]), ['m', 'm']);
});

test('muscles can be left out', () => {
  const figure = createFigure(squat, highlightsOf([{id: 'hamstrings', primary: true}]));
  assert.ok(!figure.draw(0, {view: [180, 0], muscles: false}).some(({className}) => className === 'm'));
});

test('a muscle that nobody knows shows nothing', () => {
  assert.equal(createFigure(squat, highlightsOf([{id: 'wing', primary: true}])).draw(0).some(({className}) => className === 'm'), false);
});

test('every prop is drawn, closed and finite', () => {
  for (const prop of everyProp ?? []) {
    const figure = createFigure(withShapes({...squat, props: [prop]}));
    const bare = createFigure(squat);
    for (const view of views) {
      const paints = figure.draw(0.5, {view});
      assert.ok(paints.length > bare.draw(0.5, {view}).length, prop.kind);
      for (const {d} of paints) assert.match(d, closed, prop.kind);
    }
  }
});

test('someone on a chair is painted after its seat and, seen from the front, after its back', () => {
  const seated = {
    ...squat, view: [-40, 10] as const, props: [{kind: 'chair', at: [0, 3]}] as const,
    keyframes: [{pose: 'r-4 h94,4 k90', seat: 23}, {pose: 'h90 k90', seat: 23}],
  };
  const classes = createFigure(withShapes(seated)).draw(0).map(({className}) => className);
  assert.ok(classes.lastIndexOf('p bottom') > classes.indexOf('p wood'));
  const behind = createFigure(withShapes(seated)).draw(0, {view: [180, 5]}).map(({className}) => className);
  assert.ok(behind.lastIndexOf('p wood') > behind.lastIndexOf('p top'));
});

test('a breath swells the chest', () => {
  const figure = createFigure(squat);
  const width = (ribcage: number): number => {
    const top = figure.draw(0, {view: [-90, 0], ribcage}).find(({className}) => className === 'p top');
    const xs = pointsOf(top?.d ?? '').map(([x]) => x);
    return Math.max(...xs) - Math.min(...xs);
  };
  assert.ok(width(1) > width(0) && width(0) > width(-1));
});

test('looks: belly, hair, sleeve, legs and shoes change the picture', () => {
  const plain = JSON.stringify(createFigure(squat).draw(0));
  for (const look of [{belly: 1}, {bust: 0}, {hair: 'short'}, {hair: 'tail'}, {sleeve: 0}, {hair: 'bob'}, {hair: 'curls'}, {build: 1.1}, {legs: 'short'}, {shoes: true}] as const) {
    const paints = createFigure(squat, [], bodyPlan(look)).draw(0);
    for (const {d} of paints) assert.match(d, closed);
    assert.notEqual(JSON.stringify(paints), plain, JSON.stringify(look));
  }
});

test('an exercise that moves has an arrow, one that says no has none', () => {
  assert.equal(createFigure(squat).arrow().length, 1);
  assert.equal(createFigure({...squat, arrow: false}).arrow().length, 0);
  const still = {...squat, keyframes: [{pose: ''}, {pose: ''}]};
  assert.deepEqual(createFigure(still).arrow(), []);
});

test('as text: a labelled picture, mirrored on demand', () => {
  const figure = createFigure(squat);
  const svg = toSvg(figure.draw(1), figure.frame(), {label: 'Squat "low" & <slow>', isMirrored: true});
  assert.match(svg, /^<svg [^>]*role="img" aria-label="Squat &#34;low&#34; &#38; &#60;slow>"/);
  assert.match(svg, /scale\(-1 1\)/);
  assert.match(toSvg([], figure.frame()), /aria-hidden="true"/);
});
