// What the figure is measured beside: the same number of moving limbs as a Lottie animation, and as an inline SVG that CSS turns.

/** A person's trunk in the middle, limbs of two or three joints hung on it: each part turns about its joint, as animators draw them. */
interface Limb {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  /** Index of the limb that it hangs on. */
  readonly parent?: number;
  readonly degrees: number;
}

const SIZE = 320;
/** Seconds for to and fro, as long as an unhurried exercise. */
const LAP_SECONDS = 4;
const FRAMES_PER_SECOND = 30;

function limbs(count: number): readonly Limb[] {
  return Array.from({length: count}, (_, i): Limb => {
    const degrees = 12 + ((i * 17) % 30);
    if (i % 3) return {x: 0, y: 34, length: 34, parent: i - 1, degrees};
    return {x: 110 + ((i * 37) % 100), y: 60 + ((i * 53) % 120), length: 34, degrees};
  });
}

/** A rounded limb from its joint down, as Lottie's vertices with the handles going in and out. */
const outline = (length: number) => ({
  c: true,
  v: [[-7, 0], [0, -7], [7, 0], [6, length / 2], [4, length], [0, length + 4], [-4, length], [-6, length / 2]],
  i: [[0, 4], [-4, 0], [0, -4], [0, -6], [0, -4], [2, 0], [0, 2], [0, 6]],
  o: [[0, -4], [4, 0], [0, 6], [0, 6], [0, 2], [-2, 0], [0, -4], [0, -6]],
});

const still = (value: number | readonly number[]) => ({a: 0, k: value});
const ease = {i: {x: [0.5], y: [1]}, o: {x: [0.5], y: [0]}};

/** A Lottie animation with so many moving paths. */
export function lottieAnimation(count: number): unknown {
  const last = LAP_SECONDS * FRAMES_PER_SECOND;
  return {
    v: '5.7.0', fr: FRAMES_PER_SECOND, ip: 0, op: last, w: SIZE, h: 240, ddd: 0, assets: [],
    layers: limbs(count).map(({x, y, length, parent, degrees}, i) => ({
      ddd: 0, ind: i + 1, ty: 4, sr: 1, ip: 0, op: last, st: 0, bm: 0,
      ...(parent === undefined ? {} : {parent: parent + 1}),
      ks: {
        o: still(100), p: still([x, y, 0]), a: still([0, 0, 0]), s: still([100, 100, 100]),
        r: {a: 1, k: [{t: 0, s: [0], ...ease}, {t: last / 2, s: [degrees], ...ease}, {t: last, s: [0]}]},
      },
      shapes: [{
        ty: 'gr',
        it: [
          {ty: 'sh', ks: still(outline(length) as never)},
          {ty: 'st', c: still([0.1, 0.2, 0.3, 1]), o: still(100), w: still(1.7), lc: 2, lj: 2},
          {ty: 'fl', c: still([0.2, 0.6, 0.65, 1]), o: still(100)},
          {ty: 'tr', p: still([0, 0]), a: still([0, 0]), s: still([100, 100]), r: still(0), o: still(100)},
        ],
      }],
    })),
  };
}

/** The same limbs as SVG, turned by one CSS animation each. */
export function cssDrawing(count: number): string {
  const parts = limbs(count);
  const draw = (i: number): string => {
    const limb = parts[i];
    if (!limb) return '';
    const {x, y, length: l, degrees} = limb;
    const hanging = parts.flatMap(({parent}, child) => (parent === i ? [draw(child)] : []));
    const path = `M-7 0C-7-4-4-7 0-7S7-4 7 0 6 ${l / 2 - 6} 6 ${l / 2} 4 ${l - 4} 4 ${l} 2 ${l + 4} 0 ${l + 4}-4 ${l + 2}-4 ${l}-6 ${l / 2 + 6}-6 ${l / 2}-7 4-7 0z`;
    return `<g transform="translate(${x} ${y})"><g class="turn" style="--to:${degrees}deg"><path d="${path}"/>${hanging.join('')}</g></g>`;
  };
  const roots = parts.flatMap(({parent}, i) => (parent === undefined ? [draw(i)] : []));
  return `<svg viewBox="0 0 ${SIZE} 240">${roots.join('')}</svg>`;
}

export const cssStyles = `.turn{animation:turn ${LAP_SECONDS / 2}s ease-in-out infinite alternate}
@keyframes turn{to{transform:rotate(var(--to))}}
svg path{fill:#3a9aa6;stroke:#1b2236;stroke-width:1.7px}`;
