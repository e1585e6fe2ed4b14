/**
 * What all moving pictures of a page share: one IntersectionObserver, one clock. Only what is in view and wants to move does, and of that
 * only the few that show most of themselves; where nothing moves, or the tab is hidden, nothing runs.
 */

/** Frames a second, as in films: enough for limbs that take seconds to move. */
const framesPerSecond = 24;
/** How many pictures move at once: what a reader can look at. */
const mostMoving = 3;
/** Share of a picture that must be in view before it moves. */
const enoughInView = 0.4;

export interface Mover {
  readonly element: Element;
  /** Whether it moves while it is in view; `wake` when it begins to. */
  readonly moves: boolean;
  /** `seconds` since the page began. */
  frame(seconds: number): void;
  /** Comes into view or leaves it. */
  seen?(inView: boolean): void;
}

const shownArea = new Map<Mover, number>();
const watched = new Map<Element, Mover>();
let observer: IntersectionObserver | undefined;
let timer = 0;

function observe(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, intersectionRatio, intersectionRect} of entries) {
    const mover = watched.get(target);
    if (!mover) continue;
    const inView = intersectionRatio >= enoughInView;
    if (inView) shownArea.set(mover, intersectionRect.width * intersectionRect.height);
    else shownArea.delete(mover);
    mover.seen?.(inView);
  }
  wake();
}

const moving = (): Mover[] => (document.hidden ? [] : [...shownArea.keys()].filter(({moves}) => moves));

/**
 * Starts the clock if there is something to move. A timer, since each callback of `requestAnimationFrame` has the browser go through all
 * the steps of a frame, sixty times a second, even where nothing has changed: twice the cost of the movement itself.
 */
export function wake(): void {
  if (!timer && moving().length) timer = setTimeout(tick, 1000 / framesPerSecond);
}

function tick(): void {
  timer = 0;
  const seconds = performance.now() / 1000;
  const largestFirst = moving().sort((a, b) => (shownArea.get(b) ?? 0) - (shownArea.get(a) ?? 0));
  for (const mover of largestFirst.slice(0, mostMoving)) mover.frame(seconds);
  wake();
}

/** Lets a picture move while it is in view, until the returned function is called. */
export function enter(mover: Mover): () => void {
  if (!observer) {
    observer = new IntersectionObserver(observe, {threshold: [0, enoughInView, 0.7, 1]});
    document.addEventListener('visibilitychange', wake);
  }
  watched.set(mover.element, mover);
  observer.observe(mover.element);
  return () => {
    observer?.unobserve(mover.element);
    watched.delete(mover.element);
    shownArea.delete(mover);
  };
}

const waiting: (() => void)[] = [];
/** Drawing time spent in one frame before the rest waits for the next (ms). */
const drawingBudget = 8;

function work(): void {
  const end = performance.now() + drawingBudget;
  do waiting.shift()?.();
  while (waiting.length && performance.now() < end);
  if (waiting.length) setTimeout(work);
}

/** Runs a piece of drawing soon, so that many pictures on a page never block it in one go. */
export function soon(task: () => void): void {
  waiting.push(task);
  if (waiting.length === 1) setTimeout(work);
}
