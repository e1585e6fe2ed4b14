/** Prints one piece of an element, without the page around it: in a frame of its own, which needs no markup and no address. */

export interface Sheet {
  readonly title: string;
  readonly lang: string;
  readonly styles: string;
}

/** A frame with a copy of what is to be printed; nothing is fetched, and no policy of the page is in the way. */
export async function frameWith(piece: Element, {title, lang, styles}: Sheet): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  // Not `hidden`: what isn't rendered isn't printed.
  Object.assign(frame.style, {position: 'fixed', inlineSize: '0', blockSize: '0', border: '0'});
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Some browsers put a new document into the frame once it has loaded: what was in it before is lost.
  const loaded = new Promise((resolve) => { frame.addEventListener('load', resolve, {once: true}); });
  document.body.append(frame);
  await loaded;
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

export async function printAlone(piece: Element, sheet: Sheet): Promise<void> {
  const frame = await frameWith(piece, sheet);
  const view = frame.contentWindow;
  view?.addEventListener('afterprint', () => { frame.remove(); });
  view?.focus();
  view?.print();
}
