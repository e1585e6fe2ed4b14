/**
 * The way in for most sites: finds our tags on the page, now and later, and fetches only what they use. It knows which files an element
 * and its exercise are made of and asks for all of them at once, so that a card moves after two round trips. It imports nothing itself:
 * sites append `?ver=…` to its address, and a chunk that imported it back would fetch it a second time.
 */

import {idCode} from './catalogue/id-code.ts';

interface Files {
  /** Tag → its module first, then those that it imports. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** Folder with a module for each exercise and routine. */
  readonly data: string;
  /** The codes of their ids, parted by spaces. */
  readonly codes: string;
}

declare const __FILES__: Files;

const files = __FILES__;
const tags = Object.keys(files.elements);
const codes = new Set(files.codes.split(' '));
const asked = new Set<string>();

/** A failed fetch is no error of the page: the children of the tag stay what its readers see. */
function fetchModule(path: string): void {
  if (asked.has(path)) return;
  asked.add(path);
  import(/* @vite-ignore */ new URL(path, import.meta.url).href).catch((error: unknown) => {
    asked.delete(path);
    console.warn(`Stretch Elements could not load ${path}.`, error);
  });
}

function load(element: Element): void {
  if (!tags.includes(element.localName)) return;
  files.elements[element.localName]?.forEach(fetchModule);
  const id = element.getAttribute('exercise') ?? element.getAttribute('routine');
  if (id !== null && codes.has(idCode(id))) fetchModule(`${files.data}${id}.js`);
}

function search(root: ParentNode): void {
  root.querySelectorAll(tags.join()).forEach(load);
}

search(document);
new MutationObserver((records) => {
  for (const {addedNodes} of records) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      load(node);
      search(node);
    }
  }
}).observe(document, {childList: true, subtree: true});
