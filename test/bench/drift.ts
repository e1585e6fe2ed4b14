// How far a session of ten minutes is from the wall clock at each change of its phase, while the page's one thread is kept busy by something else.
// A machine that is busy itself shows late: run it alone, or first (`chrt -r 5`). November 2026, Chromium 156, two cores, 153 changes: the session's own
// time 0.13 ms off at most; a change shown 10.6 ms after the page was free to (median 1.3), and 202 ms after its time where something else had the page.
import {setTimeout as sleep} from 'node:timers/promises';
import type {Browser} from 'puppeteer-core';
import type * as Package from '../../src/index.ts';

/** Its phases need no tap, and are longer than ten minutes in all. */
const ROUTINE = 'daily-low-back-10';
const MINUTES = 10;
/** The page does something else for so long at a time, after a pause of up to so long (ms). */
export const BLOCK_MS = 200;
const LONGEST_GAP_MS = 800;

export const driftPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drift</title><link rel="icon" href="data:,">
<script type="module" src="/dist/stretch-elements.js"></script><body><routine-timer routine="${ROUTINE}"></routine-timer>`;

/** A change of phase. All in milliseconds from the start of the session, by performance.now(). */
interface Change {
  /** When the plan has it. */
  readonly due: number;
  /** When the page showed it. */
  readonly shown: number;
  /** How far the session's own time was from the wall clock's then. */
  readonly error: number;
  /** When the page was free to show it: a timer that was set for that moment from the start fired. */
  readonly free: number;
}

export interface Drift {
  readonly changes: number;
  /** Of the session's own time (ms), at any change. */
  readonly mostError: number;
  /** By which a change was shown after it could be (ms). */
  readonly mostLate: number;
  readonly medianLate: number;
  /** By which a change was shown after its time in the plan (ms), blocks and all. */
  readonly mostBehind: number;
}

/** Runs in the page; its answer takes longer than a browser lets one call take, and is left there. */
const inSession = (routine: string, minutes: number, blockMs: number, longestGapMs: number): void => {
  void follow().then((changes) => { Object.assign(window, {changes}); }, (error: unknown) => { Object.assign(window, {failed: String(error)}); });
  async function follow(): Promise<Change[]> {
    const address = '/dist/index.js';
    const {loadRoutine, planSession} = (await import(address)) as typeof Package;
    const {phases} = planSession(await loadRoutine(routine), {getReadySeconds: 5, restSeconds: 10});
    if (phases.some(({untilTap}) => untilTap)) throw new Error(`${routine} waits for a tap`);
    const timer = document.querySelector('routine-timer') as HTMLElement & {elapsed: number; start(): Promise<void>};
    const root = timer.shadowRoot;
    await timer.start();
    const start = performance.now() - timer.elapsed * 1000;
    const now = (): number => performance.now() - start;

    let isOver = false;
    const block = (): void => {
      const from = now();
      while (now() - from < blockMs);
      if (!isOver) setTimeout(block, Math.random() * longestGapMs);
    };
    setTimeout(block, 100);

    // The machine may be busy too: what the page could do at all is told by timers that wait for nothing else.
    const freeAt = new Map<number, number>();
    for (const {startsAt} of phases) setTimeout(() => { freeAt.set(startsAt * 1000, now()); }, startsAt * 1000 - now());

    const changes: {due: number; shown: number; error: number}[] = [];
    const shownPhase = (): string => root?.querySelector('[part~=phase]')?.textContent ?? '';
    let last = shownPhase();
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (shownPhase() === last) return;
        last = shownPhase();
        const shown = now();
        const elapsed = timer.elapsed * 1000;
        // The nearest that is due: a change can't be shown before its time, nor after the next one's.
        const due = (phases.findLast(({startsAt}) => startsAt * 1000 <= shown + 20)?.startsAt ?? 0) * 1000;
        changes.push({due, shown, error: elapsed - now()});
        if (shown < minutes * 60_000) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(root as ShadowRoot, {childList: true, characterData: true, subtree: true});
    });
    isOver = true;
    return changes.map((change) => ({...change, free: Math.max(change.due, freeAt.get(change.due) ?? change.due)}));
  }
};

export async function measureDrift(browser: Browser, url: string): Promise<Drift> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url, {waitUntil: 'networkidle0'});
  await page.waitForFunction(() => document.querySelector('routine-timer')?.shadowRoot?.querySelector('[part~=start]'));
  await sleep(1000);
  await page.evaluate(inSession, ROUTINE, MINUTES, BLOCK_MS, LONGEST_GAP_MS);
  let changes: Change[] | undefined;
  while (!changes) {
    await sleep(5000);
    const told = await page.evaluate(() => {
      const {changes: all, failed} = window as unknown as {changes?: Change[]; failed?: string};
      return {all, failed};
    });
    if (told.failed) throw new Error(told.failed);
    changes = told.all;
  }
  await page.close();
  const late = changes.map(({shown, free}) => shown - free).sort((first, second) => first - second);
  return {
    changes: changes.length,
    mostError: Math.max(...changes.map(({error}) => Math.abs(error))),
    mostLate: late.at(-1) ?? NaN,
    medianLate: late[late.length >> 1] ?? NaN,
    mostBehind: Math.max(...changes.map(({shown, due}) => shown - due)),
  };
}
