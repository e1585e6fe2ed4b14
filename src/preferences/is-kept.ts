/** Whether this browser keeps something under a key, for the tab or for longer: the little that is looked at before anything is loaded for it. */
export function isKept(key: string): boolean {
  try {
    return key in localStorage || key in sessionStorage;
  } catch {
    return false; // Storage is blocked, or there is no browser.
  }
}
