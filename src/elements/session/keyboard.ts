/** Keys of a followed session: Space, arrows, Escape, F, M. They act only where the reader is in it, or it fills the screen. */

export interface KeyActions {
  /** Pause, or go on. */
  readonly toggle: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** Ten seconds more. */
  readonly more: () => void;
  /** One step back out: a question, full screen, the running time. */
  readonly escape: () => void;
  readonly fullScreen: () => void;
  readonly mute: () => void;
}

/** Fields of a form and whatever else takes letters keep all their keys. */
const typing = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';
/** These do something by Space of their own. */
const pressable = 'button, a[href], summary, [role="button"]';

/** What a key asks for; nothing where it belongs to the page, the browser, or what has the focus. */
export function actionFor(event: KeyboardEvent, isRtl: boolean): keyof KeyActions | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const [target] = event.composedPath();
  const at = target instanceof Element ? target : undefined;
  if (event.key !== 'Escape' && at?.closest(typing)) return undefined;
  switch (event.key) {
    case ' ':
      return at?.closest(pressable) ? undefined : 'toggle';
    case 'ArrowRight':
      return isRtl ? 'previous' : 'next';
    case 'ArrowLeft':
      return isRtl ? 'next' : 'previous';
    case 'ArrowUp':
      return 'more';
    case 'Escape':
      return 'escape';
    case 'f':
    case 'F':
      return 'fullScreen';
    case 'm':
    case 'M':
      return 'mute';
    default:
      return undefined;
  }
}

/** Does what a key asks for; a key without an action stays the page's. */
export function actOnKey(event: KeyboardEvent, host: HTMLElement, actions: Partial<KeyActions>): void {
  const action = actionFor(event, host.matches(':dir(rtl)'));
  const act = action && actions[action];
  if (!act) return;
  // Keys that go on scroll the page, or type into it.
  event.preventDefault();
  if (!event.repeat || action === 'more') act();
}

/** Listens until the function returned is called. @param isFullScreen then the whole document's keys are the session's */
export function listenToKeys(host: HTMLElement, actions: KeyActions, isFullScreen: () => boolean): () => void {
  const act = (event: KeyboardEvent): void => { actOnKey(event, host, actions); };
  const onDocument = (event: KeyboardEvent): void => {
    if (isFullScreen() && !event.composedPath().includes(host)) act(event);
  };
  host.addEventListener('keydown', act);
  document.addEventListener('keydown', onDocument);
  return () => {
    host.removeEventListener('keydown', act);
    document.removeEventListener('keydown', onDocument);
  };
}
