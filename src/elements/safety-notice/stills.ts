/** Small stills of exercises, each drawn once. */
import type {Exercise} from '../../catalogue/schema.ts';
import {Picture} from '../picture/picture.ts';
import {soon} from '../picture/stage.ts';

export class Stills {
  readonly #drawn = new Map<string, Picture>();

  readonly of = (exercise: Exercise): SVGSVGElement => {
    const known = this.#drawn.get(exercise.id);
    if (known) return known.svg;
    const picture = new Picture();
    picture.svg.setAttribute('aria-hidden', 'true');
    picture.svg.removeAttribute('role');
    soon(() => {
      picture.show(exercise, {detail: 'small'});
      picture.still();
    });
    this.#drawn.set(exercise.id, picture);
    return picture.svg;
  };
}
