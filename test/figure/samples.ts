/** Small figures for the tests of this room. */
import type {FigureSpec} from '../../src/figure/schema.ts';

export const squat: FigureSpec = {
  view: [-55, 8], upright: true, motion: 'hold',
  keyframes: [
    {pose: 's5 e8 h0,8,12', reach: {footL: 'floor', footR: 'floor'}},
    {pose: 'r36 l2 t-8 n-18 h104,16,16 k104 a30 s96 e4,40 f6'},
  ],
  anchor: ['ankleL', 'ankleR'], pin: ['footL', 'footR'],
};

export const birdDog: FigureSpec = {
  view: [-60, 12], upright: false, motion: 'hold',
  keyframes: [
    {
      pose: 'r80 s80 e4,90 w-90 h80 k90 a-58 n-4 f0', rests: ['shank', 'foot', 'thigh'],
      reach: {handL: {level: 0, x: 10, z: 26}, handR: {level: 0, x: -10, z: 26}},
    },
    {pose: 'r80 l-2 sR80 eR4,90 wR-90 hL80 kL90 aL-58 aR-30 sL164,4 eL4,60 wL0 hR-6 kR2 n-6 f0', rests: ['shankL', 'thighL']},
  ],
  anchor: ['kneeL'], pin: ['handR'],
  props: [{kind: 'mat', at: [0, 4]}],
};

export const kneeHug: FigureSpec = {
  view: [-66, 10], upright: false, motion: 'hold',
  keyframes: [
    {pose: 'r-90 h50 k104 s8,16 e4,80 n4', reach: {footL: 'floor', footR: 'floor'}},
    {
      pose: 'r-94 l8 n16 hR122 kR128 hL50 kL104 s50,4 e60,40',
      reach: {handR: {on: 'shankR', along: 0.1, side: [0.6, 0, 0.8], distance: 3.6, curl: 35}},
    },
  ],
  anchor: ['back'], pin: ['footL'],
};

export const everyProp: FigureSpec['props'] = [
  {kind: 'mat'}, {kind: 'chair', at: [0, 3], turn: 90}, {kind: 'wall', at: [0, -20]}, {kind: 'doorway', at: [0, 30]}, {kind: 'pillow', raised: 2},
  {kind: 'table', at: [0, 40]}, {kind: 'box', at: [30, 0]}, {kind: 'bed', at: [-60, 0]}, {kind: 'ball', at: [20, 20]},
  {kind: 'strap', through: ['palmL', 'ballR', 'palmR']}, {kind: 'band', through: ['kneeL', 'kneeR']}, {kind: 'band', through: ['palmL', [0, 40, 50]]},
];
