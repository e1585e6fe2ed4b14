/** Paint into SVG: elements in a browser, text elsewhere. */
import type {Paint} from './paint.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
interface Slot {
  readonly group: SVGGElement;
  readonly path: SVGPathElement;
  d: string;
  className: string;
}
const slotsOf = new WeakMap<SVGGElement, Slot[]>();

/**
 * Keeps the path elements and sets only what changed; spare ones are emptied. Nothing is ever moved in the document. Classes are on a group round each
 * path: a path that takes another shape then inherits its colours, which would be worked out anew otherwise, and that takes longer than all else.
 */
export function paintInto(parent: SVGGElement, paints: readonly Paint[]): void {
  const create = <Name extends 'g' | 'path'>(name: Name): SVGElementTagNameMap[Name] => parent.ownerDocument.createElementNS(NAMESPACE, name);
  const slots = slotsOf.get(parent) ?? [];
  slotsOf.set(parent, slots);
  paints.forEach(({d, className}, i) => {
    let slot = slots[i];
    if (!slot) {
      const [group, path] = [create('g'), create('path')];
      path.setAttribute('vector-effect', 'non-scaling-stroke');
      group.append(path);
      parent.append(group);
      slots[i] = slot = {group, path, d: '', className: ''};
    }
    if (slot.d !== d) slot.path.setAttribute('d', (slot.d = d));
    if (slot.className !== className) slot.group.setAttribute('class', (slot.className = className));
  });
  for (const slot of slots.slice(paints.length)) if (slot.d) slot.path.setAttribute('d', (slot.d = ''));
}

export interface SvgOptions {
  readonly className?: string;
  readonly width?: number;
  readonly height?: number;
  /** What it shows, in words; without it the picture is decoration. */
  readonly label?: string;
  /** Painted as its mirror image: the other side of a one-sided exercise. */
  readonly isMirrored?: boolean;
}
const escape = (text: string): string => text.replace(/[&<"]/g, (c) => `&#${c.charCodeAt(0)};`);

export const toPaths = (paints: readonly Paint[]): string => paints.map(({className, d}) => `<path class="${className}" d="${d}"/>`).join('');

export function toSvg(paints: readonly Paint[], frame: readonly [number, number, number, number], options: SvgOptions = {}): string {
  const {className = 'figure', width, height, label, isMirrored} = options;
  const size = (width ? ` width="${width}"` : '') + (height ? ` height="${height}"` : '');
  const name = label ? ` role="img" aria-label="${escape(label)}"` : ' aria-hidden="true"';
  const body = toPaths(paints);
  const mirrored = isMirrored ? `<g transform="translate(${2 * frame[0] + frame[2]} 0) scale(-1 1)">${body}</g>` : body;
  return `<svg xmlns="${NAMESPACE}" class="${className}" viewBox="${frame.join(' ')}"${size}${name}>${mirrored}</svg>`;
}
