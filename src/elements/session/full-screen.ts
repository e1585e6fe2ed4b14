/**
 * An element over the whole screen: by the Fullscreen API where there is one, otherwise (iPhone) laid over the page. Nothing behind it can be
 * reached or scrolled meanwhile.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

function siblings(parent: Node | null): Iterable<Element> {
  return parent instanceof Element || parent instanceof ShadowRoot ? parent.children : [];
}

/** Everything in the document that is not, and does not contain, the element can't be reached until the function returned is called. */
function isolate(element: Element): () => void {
  const shut: HTMLElement[] = [];
  let node: Element | null = element;
  while (node && node !== document.documentElement) {
    const around: Node | null = node.parentNode;
    for (const other of siblings(around)) {
      // What the page has made inert itself stays so afterwards.
      if (other === node || !(other instanceof HTMLElement) || other.inert) continue;
      other.inert = true;
      shut.push(other);
    }
    node = around instanceof ShadowRoot ? around.host : around instanceof Element ? around : null;
  }
  return () => {
    for (const other of shut) other.inert = false;
  };
}

/** The page behind doesn't scroll until the function returned is called. */
function lockScrolling(): () => void {
  const {style} = document.documentElement;
  const before = style.overflow;
  style.overflow = 'hidden';
  return () => {
    style.overflow = before;
  };
}

export class FullScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #surface: () => HTMLElement | null;
  #mode: 'off' | 'native' | 'overlay' = 'off';
  #undo: (() => void)[] = [];

  /** @param surface what is laid over the page where there is no Fullscreen API */
  constructor(host: ReactiveControllerHost & HTMLElement, surface: () => HTMLElement | null) {
    this.#host = host;
    this.#surface = surface;
    host.addController(this);
  }

  get on(): boolean {
    return this.#mode !== 'off';
  }

  hostConnected(): void {
    document.addEventListener('fullscreenchange', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('fullscreenchange', this.#look);
    this.leave();
  }

  readonly toggle = (): void => {
    if (this.on) this.leave();
    else void this.enter();
  };

  async enter(): Promise<void> {
    if (this.on) return;
    this.#mode = (await this.#isNative()) ? 'native' : 'overlay';
    if (!this.#host.isConnected) {
      this.leave();
      return;
    }
    const surface = this.#surface();
    if (this.#mode === 'overlay' && surface) this.#undo.push(layOver(surface));
    this.#undo.push(isolate(this.#host), lockScrolling());
    this.#host.requestUpdate();
  }

  leave(): void {
    if (!this.on) return;
    if (this.#mode === 'native' && this.#isFullscreenElement) document.exitFullscreen().catch(() => undefined);
    this.#mode = 'off';
    for (const undo of this.#undo.splice(0)) undo();
    this.#host.requestUpdate();
  }

  /** For good: its element goes on without it. */
  dispose(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
  }

  async #isNative(): Promise<boolean> {
    // Without a choice of ours: an iPhone has no such method, a frame may not be allowed to.
    try {
      if (!document.fullscreenEnabled) return false;
      await this.#host.requestFullscreen({navigationUI: 'hide'});
      return true;
    } catch {
      return false;
    }
  }

  get #isFullscreenElement(): boolean {
    const root = this.#host.getRootNode();
    return (root instanceof ShadowRoot || root instanceof Document) && root.fullscreenElement === this.#host;
  }

  /** A reader may leave by the browser's own ways. */
  readonly #look = (): void => {
    if (this.#mode === 'native' && !this.#isFullscreenElement) this.leave();
  };
}

/** In the top layer no transform and no overflow of the page can catch it. */
function layOver(surface: HTMLElement): () => void {
  surface.popover = 'manual';
  surface.showPopover();
  return () => {
    surface.hidePopover();
    surface.popover = null;
  };
}
