/**
 * What all moving pictures of a page share: one IntersectionObserver, one frame loop. Only what is in view moves, and of that only the
 * few that show most of themselves; nothing runs while the tab is hidden.
 */

/** Frames a second: enough for limbs that take seconds to move. */
const framesPerSecond = 30;
/** How many pictures move at once: what a reader can look at. */
const mostMoving = 3;
/** Share of a picture that must be in view before it moves. */
const enoughInView = 0.4;

export interface Mover {
  readonly element: Element;
  /** `seconds` since the page began. */
  frame(seconds: number): void;
  /** Comes into view or leaves it. */
  seen?(inView: boolean): void;
}

const shownArea = new Map<Mover, number>();
const watched = new Map<Element, Mover>();
let observer: IntersectionObserver | undefined;
let loop = 0;
let lastFrame = 0;

function observe(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, intersectionRatio, intersectionRect} of entries) {
    const mover = watched.get(target);
    if (!mover) continue;
    const inView = intersectionRatio >= enoughInView;
    if (inView) shownArea.set(mover, intersectionRect.width * intersectionRect.height);
    else shownArea.delete(mover);
    mover.seen?.(inView);
  }
  run();
}

function run(): void {
  if (!loop && shownArea.size) loop = requestAnimationFrame(tick);
}

function tick(now: number): void {
  loop = 0;
  if (now - lastFrame >= 1000 / framesPerSecond - 4) {
    lastFrame = now;
    const largestFirst = [...shownArea].sort(([, first], [, second]) => second - first);
    for (const [mover] of largestFirst.slice(0, mostMoving)) mover.frame(now / 1000);
  }
  run();
}

/** Lets a picture move while it is in view, until the returned function is called. */
export function enter(mover: Mover): () => void {
  observer ??= new IntersectionObserver(observe, {threshold: [0, enoughInView, 0.7, 1]});
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
