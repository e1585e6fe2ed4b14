/** What a screen reader says of an element: by a virtual one, which reads names and roles as the standards have them. */
import {Virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {writeFile} from '@web/test-runner-commands';
import {settle} from './time.ts';

/** More stops than any of our elements has. */
const mostStops = 500;

/** Listens to one element while a test goes through it, and writes down what is said. */
export class ScreenReader {
  readonly #base: HTMLElement;
  readonly #reader = new Virtual();
  readonly #lines: string[] = [];
  #heard = 0;
  #before: readonly string[] = [];

  private constructor(base: HTMLElement) {
    this.#base = base;
  }

  /** It can't look into shadow roots by itself: it is set down within one. */
  static async on(element: HTMLElement): Promise<ScreenReader> {
    const base = element.shadowRoot?.querySelector<HTMLElement>('[part~=base]');
    if (!base) throw new Error(`${element.localName} shows nothing`);
    const reader = new ScreenReader(base);
    await reader.#reader.start({container: base});
    reader.#heard = (await reader.#reader.spokenPhraseLog()).length;
    return reader;
  }

  /** A heading in the transcript; what is heard from here on stands below it. */
  async chapter(title: string): Promise<void> {
    await this.listen();
    this.#lines.push('', `# ${title}`);
  }

  /** Writes down what was said without the reader's asking: live regions, and where the focus went. */
  async listen(): Promise<void> {
    await settle();
    const log = await this.#reader.spokenPhraseLog();
    // What changes in two mutations at once is said once.
    const heard = log.slice(this.#heard).filter((phrase, index, all) => phrase !== all[index - 1]);
    for (const phrase of heard) {
      const [, how, text] = /^(polite|assertive): (.*)$/s.exec(phrase) ?? [];
      // A region that is emptied says nothing.
      if (text === '') continue;
      this.#lines.push(text === undefined ? `focus: ${phrase}` : `${how === 'polite' ? 'says' : 'cuts in'}: ${text}`);
    }
    this.#heard = log.length;
  }

  /** Moves from the first to the last thing; `isBrief` writes down only what was not there when it did so before. */
  async moveThrough({isBrief = false} = {}): Promise<void> {
    await this.listen();
    const explorer = new Virtual();
    await explorer.start({container: this.#base});
    const met: string[] = [];
    for (let stops = 0; stops < mostStops; stops++) {
      const phrase = await explorer.lastSpokenPhrase();
      if (isRead(explorer.activeNode, phrase)) met.push(phrase.replace(', not disabled', ''));
      await explorer.next();
      if (explorer.activeNode === this.#base) break;
    }
    await explorer.stop();
    this.#lines.push(...met.filter((phrase) => !isBrief || !this.#before.includes(phrase)).map((phrase) => `  ${phrase}`));
    this.#before = met;
  }

  async transcript(): Promise<string> {
    await this.listen();
    await this.#reader.stop();
    return `${this.#lines.join('\n').trim()}\n`;
  }
}

/** The virtual reader says more than real ones do: ends, paragraphs, the places of items, and once more the text that has named a control. */
function isRead(node: Node | null, phrase: string): boolean {
  if (/^(end of |paragraph$|listitem|(term|definition|status)$)/.test(phrase)) return false;
  // Shown where there is a keyboard, which not every engine of a test has.
  if (node?.parentElement?.closest('.hint')) return false;
  const within = node?.parentElement?.closest('button, [role=heading], label');
  return !within || phrase.startsWith('checkbox') || (within.localName === 'label' && !within.querySelector('[type=checkbox]'));
}

/**
 * Compares a transcript with the one that was read and found pleasant. To have it written anew, delete the file and run the test: it
 * fails once, because somebody has to read it.
 */
export async function expectHeard(name: string, transcript: string): Promise<void> {
  const path = `heard/${name}.txt`;
  const file = await fetch(new URL(path, import.meta.url));
  if (!file.ok) {
    await writeFile({path, content: transcript});
    throw new Error(`${path} was written anew. Read it as somebody would who sees nothing.`);
  }
  const known = await file.text();
  if (known === transcript) return;
  const [now, before] = [transcript.split('\n'), known.split('\n')];
  const at = now.findIndex((line, index) => line !== before[index]);
  throw new Error(`${path}, line ${at + 1}: “${now[at] ?? ''}” is heard, not “${before[at] ?? ''}”`);
}
