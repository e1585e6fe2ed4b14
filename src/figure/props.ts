/** Furniture and kit: convex hulls round small balls. */
import {readChains, type Chain, type Station} from './body.ts';
import {landmarkAt} from './contact.ts';
import {createFrame, type Frame, type World} from './kinematics.ts';
import {floor, ceil} from './math.ts';
import type {FigureSpec} from './schema.ts';
import {mix, turn} from './vector.ts';

/** What is painted, and sorted in depth, as one. */
export interface PropPiece {
  readonly zone: string;
  readonly frame: Frame;
  readonly hulls: readonly (readonly Station[])[];
  /** Moves it with the body, for straps. */
  readonly follow?: (world: World) => void;
}

/** How finely a strap is cut, so that it can pass behind one part and before another. */
const STRAP_LINKS = 5;

/** `shapes`: of each prop, from prop-shapes.ts; one without is not drawn. */
export const createProps = ({props = [], shapes = []}: FigureSpec): PropPiece[] => props.flatMap((prop, index): PropPiece[] => {
  const isFurniture = !('through' in prop);
  const frame = isFurniture ? createFrame(turn(1, prop.turn ?? 0), [prop.at?.[0] ?? 0, prop.raised ?? 0, prop.at?.[1] ?? 0]) : createFrame();
  const read = (text: string): Chain[] => readChains({p: frame}, text);
  if (isFurniture) {
    return (shapes[index]?.split('+') ?? []).map((piece) => {
      const [zone = '', text = ''] = piece.split(':');
      return {zone, frame, hulls: read(text)};
    });
  }
  const {through} = prop;
  const [zone, r] = prop.kind === 'strap' ? ['strap', 0.45] : ['ball', 0.7];
  const line = read(`/p 0 0 0 ${r}`.repeat((through.length - 1) * STRAP_LINKS + 1)).flat();
  return [{
    zone, frame,
    hulls: line.slice(1).map((each, i) => [line[i] ?? each, each]),
    follow(world) {
      const points = through.map((spot) => (typeof spot === 'object' ? spot : landmarkAt(world, spot)));
      line.forEach((each, i) => {
        const place = i / STRAP_LINKS, from = points[floor(place)], to = points[ceil(place)];
        if (from && to) each.at = mix(from, to, place % 1);
      });
    },
  }];
});
