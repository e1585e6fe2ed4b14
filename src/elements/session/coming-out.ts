/** The figure comes out of the position in which it hurt, as slowly as the exercise does: the reader follows. */
import type {Exercise} from '../../catalogue/schema.ts';
import {phasePosition} from '../../figure/index.ts';
import {pageClock} from '../../session/clock.ts';
import type {SessionView} from '../../session/view.ts';
import type {Moment} from '../picture/moving-picture.ts';

/** How far in it is, 0 at the start to 1 in the hold. */
function depthOf({phase, movedFraction}: SessionView): number {
  switch (phase?.kind) {
    case 'move':
      return movedFraction;
    case 'hold':
      return 1;
    case 'release':
      return 1 - movedFraction;
    default:
      return 0;
  }
}

/** @param moment where it is when it hurts */
export function comingOut({figure, dose}: Exercise, view: SessionView, moment: Moment): () => Moment {
  // A movement that goes round has no way back: it stands still.
  if (!figure || figure.motion === 'cycle' || view.phase?.cycles) return () => moment;
  const from = 1 - depthOf(view);
  const begun = pageClock.now();
  const {backSeconds} = dose.tempo;
  return () => {
    const passed = (pageClock.now() - begun) / 1000 / Math.max(0.5, backSeconds);
    return {position: phasePosition(figure, 'release', Math.min(1, from + passed)), side: moment.side};
  };
}
