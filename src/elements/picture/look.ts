/** Who the figure is, where a page or a reader has asked for somebody: what that takes is loaded then. */
import type {BodyPlan} from '../../figure/index.ts';

/** Calls back with whose body to draw and the picture dressed: at once, unless the wardrobe has to be loaded first. */
export function withLook(svg: SVGSVGElement, host: Element, exerciseId: string, wished = '', draw: (plan?: BodyPlan) => void): void {
  const names = `${getComputedStyle(host).getPropertyValue('--stretch-figure-look')} ${wished}`.trim();
  if (!names) draw();
  else import('./wardrobe.ts').then(({dress}) => { draw(dress(svg, host, names, exerciseId)); }, () => { draw(); });
}
