/** A small still of an exercise, beside words that say what it is. */
import type {Exercise} from '../../catalogue/schema.ts';
import {Picture} from './picture.ts';

export function stillOf(exercise: Exercise): SVGSVGElement {
  const picture = new Picture();
  picture.show(exercise, {detail: 'small'});
  picture.still();
  picture.svg.setAttribute('aria-hidden', 'true');
  picture.svg.removeAttribute('role');
  return picture.svg;
}
