/** Prints one piece of an element, without the page around it: in a frame of its own, which needs no markup and no address. */

export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly styles: string;
}

/** A frame with a copy of what is to be printed; nothing is fetched, and no policy of the page is in the way. */
export function frameWith(piece: Element, {title, lang, styles}: Sheet): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Not `hidden`: what isn't rendered isn't printed.
  Object.assign(frame.style, {position: 'fixed', inlineSize: '0', blockSize: '0', border: '0'});
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = page?.defaultView;
  if (!page || !view) return frame;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = getComputedStyle(piece).direction;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  page.adoptedStyleSheets = [sheet];
  page.body.append(page.importNode(piece, true));
  return frame;
}

export function printAlone(piece: Element, sheet: Sheet): void {
  const frame = frameWith(piece, sheet);
  const view = frame.contentWindow;
  view?.addEventListener('afterprint', () => { frame.remove(); });
  view?.focus();
  view?.print();
}
