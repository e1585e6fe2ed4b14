/** Dresses a picture as a page or a reader wants it. Loaded when a look is asked for. */
import type {BodyPlan} from '../../figure/index.ts';
import {dressed} from '../../figure/people.ts';

const prefix = '--stretch-figure-';

/**
 * Sets the colours of these people and styles on the picture, save those that the site owner has chosen, and tells whose body is to be drawn.
 * @param names as in `--stretch-figure-look`; unknown ones mean nothing
 */
export function dress(svg: SVGSVGElement, host: Element, names: string, exerciseId: string): BodyPlan | undefined {
  const {plan, colors} = dressed(names, exerciseId);
  const owners = getComputedStyle(host);
  for (const property of [...svg.style]) svg.style.removeProperty(property);
  for (const [zone, color] of Object.entries(colors)) {
    if (!owners.getPropertyValue(prefix + zone)) svg.style.setProperty(prefix + zone, color);
  }
  svg.style.setProperty('background', `var(${prefix}ground)`);
  return plan;
}
