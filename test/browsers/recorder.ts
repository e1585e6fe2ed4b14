// WebKitWebDriver tells nothing of a page's console. So the test site puts this script first into every page that WebKit
// gets: it keeps what the page writes to its console, uncaught errors, refused resources and policy violations.

export const RECORDER_PATH = '/recorder-of-the-test.js';

/** Runs in the page. */
const record = (): void => {
  const kept: {level: string; text: string}[] = [];
  Object.defineProperty(window, 'keptMessages', {value: kept});
  const keep = (level: string, parts: readonly unknown[]): void => {
    kept.push({level, text: parts.map(String).join(' ')});
  };
  for (const level of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const write = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      keep(level, parts);
      write(...parts);
    };
  }
  addEventListener(
    'error',
    (event: Event) => {
      if (event instanceof ErrorEvent) keep('error', [event.error ?? event.message]);
      else if (event.target instanceof Element) keep('error', ['Failed to load', event.target.outerHTML]);
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => keep('error', [event.reason]));
  addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
    keep('error', ['Content Security Policy violated:', violatedDirective, blockedURI, sample]);
  });
};

export const RECORDER = `(${String(record)})();`;

/** Before everything else in the head. */
export function withRecorder(html: string): string {
  return html.replace(/<head[^>]*>|<!doctype html>/i, (start) => `${start}<script src="${RECORDER_PATH}"></script>`);
}
