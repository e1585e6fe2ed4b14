/**
 * What all moving pictures of a page share: one IntersectionObserver, one loop. Only what is in view moves, and of that only the few nearest to
 * where the reader looks. Nothing runs while nobody in view wants to move, nor while the tab is hidden.
 */

/** How many pictures move at once: what a reader can look at. Among so many small ones that it is a crowd, one. */
const mostMoving = 3;
const crowd = 12;
/** Drawings a second of a picture in a crowd that moves by itself. */
const crowdPace = 8;
/** Share of a picture that must be in view before it moves. */
const enoughInView = 0.4;
/** Farther than any picture is from the middle of a window (px). */
const farthest = 1e5;
/** How long those that were chosen move before others may be nearer (ms). */
const choiceLasts = 1000;

/** Pictures go by the time of the screen, as animation frames do, even where a test has the clock of sessions in its hand. */
const {setTimeout: later} = globalThis;
const screenTime = performance.now.bind(performance);

export interface Mover {
  readonly element: Element;
  /** 0: it stands still. 1: it moves by itself. 2: somebody asked it to, so it comes first. */
  wish(): 0 | 1 | 2;
  /** Drawings a second that its movement takes. */
  pace(): number;
  /** `seconds` since the page began, in whole drawings: every round of a movement then has the same ones. */
  frame(seconds: number): void;
}

const watched = new Map<Element, Mover>();
const inView = new Set<Mover>();
let observer: IntersectionObserver | undefined;
let chosen: readonly Mover[] = [];
let pace = crowdPace;
let chosenUntil = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

function observe(entries: readonly IntersectionObserverEntry[]): void {
  for (const {target, intersectionRatio} of entries) {
    const mover = watched.get(target);
    if (mover) inView[intersectionRatio >= enoughInView ? 'add' : 'delete'](mover);
  }
  wake();
}

/** Pixels from the middle of the window; those that somebody asked for are nearest. */
function distance(mover: Mover): number {
  const {left, right, top, bottom} = mover.element.getBoundingClientRect();
  return Math.hypot(left + right - innerWidth, top + bottom - innerHeight) - mover.wish() * farthest;
}

function choose(): void {
  const wishing = [...inView].filter((mover) => mover.wish());
  const nearest = wishing.map((mover) => ({mover, away: distance(mover)})).sort((a, b) => a.away - b.away).map(({mover}) => mover);
  const isCrowd = nearest.length > crowd;
  chosen = nearest.slice(0, isCrowd ? 1 : mostMoving);
  pace = isCrowd && chosen[0]?.wish() === 1 ? crowdPace : Math.max(...chosen.map((mover) => mover.pace()));
  for (const mover of watched.values()) mover.element.classList.toggle('moves', chosen.includes(mover));
}

/** A timer, not an animation frame: where nothing has changed since the last one, the browser has nothing to do. */
function tick(): void {
  timer = undefined;
  const now = screenTime();
  if (now >= chosenUntil) {
    choose();
    chosenUntil = now + choiceLasts;
  }
  if (document.hidden || !chosen[0]) return;
  const drawing = Math.floor((now / 1000) * pace);
  for (const mover of chosen) mover.frame(drawing / pace);
  // A timer may be a moment early.
  run(((drawing + 1) / pace) * 1000 - now + 2);
}

function run(milliseconds: number): void {
  timer ??= later(tick, milliseconds);
}

/** Says that a picture may want to move, or no longer does. */
export function wake(): void {
  chosenUntil = 0;
  run(0);
}

/** Lets a picture move while it is in view, until the returned function is called. */
export function enter(mover: Mover): () => void {
  if (!observer) {
    observer = new IntersectionObserver(observe, {threshold: [0, enoughInView]});
    document.addEventListener('visibilitychange', wake);
  }
  watched.set(mover.element, mover);
  observer.observe(mover.element);
  return () => {
    observer?.unobserve(mover.element);
    watched.delete(mover.element);
    inView.delete(mover);
    wake();
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
