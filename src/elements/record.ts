/** The record that an element shows, by its id: the latest wish counts, and what can't be had is said. */
import type {ReactiveControllerHost} from 'lit';
import {catalogueNumber} from '../catalogue/own-store.ts';

export class ShownRecord<Value> {
  /** The record, once it is here. */
  value?: Value;
  /** It can't be had: the children of the tag are shown. */
  failed = false;
  #wanted?: string;
  readonly #host: ReactiveControllerHost & Element;
  readonly #find: (id: string) => Promise<Value>;
  readonly #report: (error: unknown) => void;

  constructor(host: ReactiveControllerHost & Element, find: (id: string) => Promise<Value>, report: (error: unknown) => void) {
    this.#host = host;
    this.#find = find;
    this.#report = report;
  }

  /** A wish is still on its way. */
  get isLoading(): boolean {
    return this.#loading;
  }
  #loading = false;

  /**
   * Asks for a record; says whether it is another one than before. In another catalogue the same id is another record. An element that was taken
   * out of the page asks for nothing, and warns of nothing.
   */
  want(id: string): boolean {
    const wanted = `${id} ${catalogueNumber()}`;
    if (wanted === this.#wanted || !this.#host.isConnected) return false;
    this.#wanted = wanted;
    this.#loading = true;
    void this.#load(id, wanted);
    return true;
  }

  async #load(id: string, wanted: string): Promise<void> {
    const found = await this.#find(id).catch((error: unknown) => {
      if (wanted === this.#wanted) this.#report(error);
    });
    if (wanted !== this.#wanted) return;
    this.#loading = false;
    this.value = found ?? undefined;
    this.failed = !found;
    this.#host.requestUpdate();
  }
}
