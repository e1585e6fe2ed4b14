/** A small still of an exercise, beside words that say what it is. */
import type {Exercise} from '../../catalogue/schema.ts';
import {withLook} from './look.ts';
import {Picture} from './picture.ts';
import {soon} from './stage.ts';

/**
 * Drawn soon, one by one, so that the page never waits for all.
 * @param look whom it shows, as in `PictureOptions`
 */
export function stillOf(exercise: Exercise, host: Element, look?: string): SVGSVGElement {
  const picture = new Picture();
  picture.svg.setAttribute('aria-hidden', 'true');
  picture.svg.removeAttribute('role');
  withLook(picture.svg, host, exercise.id, look, (plan) => {
    soon(() => {
      picture.show(exercise, {detail: 'small', plan});
      picture.still();
    });
  });
  return picture.svg;
}
