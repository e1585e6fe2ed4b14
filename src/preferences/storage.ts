/** Where choices are kept: the browser's storage, or memory where that is blocked or full. Keys are prefixed by whoever keeps something. */
import {setPersistentEngine, windowPersistentEvents} from '@nanostores/persistent';

function pageStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined; // Blocked: even looking at it throws.
  }
}

/** What can be kept is kept; what can't lives until the page is left. Nothing throws. */
export function forgivingStorage(storage: Storage | undefined): Record<string, string> {
  const memory: Record<string, string> = {};
  const attempt = <T>(action: () => T): T | undefined => {
    try {
      return action();
    } catch {
      return undefined;
    }
  };
  const read = (key: string): string | undefined => memory[key] ?? attempt(() => storage?.getItem(key) ?? undefined);
  return new Proxy(memory, {
    get: (_, key) => (typeof key === 'string' ? read(key) : undefined),
    has: (_, key) => typeof key === 'string' && read(key) !== undefined,
    set: (_, key, value: string) => {
      if (typeof key !== 'string') return false;
      const isKept = attempt(() => {
        storage?.setItem(key, value);
        return storage !== undefined;
      });
      if (isKept) delete memory[key];
      else memory[key] = value;
      return true;
    },
    deleteProperty: (_, key) => {
      if (typeof key !== 'string') return false;
      delete memory[key];
      attempt(() => { storage?.removeItem(key); });
      return true;
    },
  });
}

/** The storage of the page. */
export const keptStorage = forgivingStorage(pageStorage());

/** Persistent stores keep to it from now on; importing this touches no page in Node. */
if (typeof window !== 'undefined') setPersistentEngine(keptStorage, windowPersistentEvents);
