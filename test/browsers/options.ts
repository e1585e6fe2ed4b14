// How Chromium and Firefox are started for tests: as a reader's browser, but quiet and without the network.
import type {LaunchOptions, Page} from 'puppeteer-core';
import {browserPath} from './find.ts';

export interface Preferences {
  readonly reducedMotion?: boolean;
  readonly dark?: boolean;
  readonly forcedColors?: boolean;
  /** False: scripts of the page don't run; those of the test still do. */
  readonly javascript?: boolean;
}

const CHROMIUM_ARGUMENTS = [
  '--no-sandbox', // Chromium refuses to run as root with it
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
];

export function chromiumOptions({reducedMotion = false}: Preferences = {}): LaunchOptions {
  return {
    browser: 'chrome',
    executablePath: browserPath('chromium'),
    args: [...CHROMIUM_ARGUMENTS, ...(reducedMotion ? ['--force-prefers-reduced-motion'] : [])],
  };
}

/** Firefox takes a reader's preferences from its own settings, at launch only. */
export function firefoxOptions(preferences: Preferences = {}): LaunchOptions {
  const {reducedMotion = false, dark = false, forcedColors = false, javascript = true} = preferences;
  return {
    browser: 'firefox', // puppeteer-core speaks WebDriver BiDi to it: no geckodriver
    executablePath: browserPath('firefox'),
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.display.document_color_use': forcedColors ? 2 : 1,
      'javascript.enabled': javascript,
      'accessibility.tabfocus': 7, // Tab reaches everything, on every system
      'dom.disable_open_during_load': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.safebrowsing.downloads.remote.enabled': false,
      'app.update.enabled': false,
      'app.normandy.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'browser.shell.checkDefaultBrowser': false,
    },
  };
}

/** Firefox 140 ESR takes a viewport but not the screen orientation that is sent along with it. */
export function acceptOlderFirefox(page: Page): Page {
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (viewport) => {
    try {
      await setViewport(viewport);
    } catch (error) {
      if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
      // The refusal comes first: the size itself is still on its way.
      const {width, height} = viewport ?? {};
      if (width && height) await page.waitForFunction((w, h) => innerWidth === w && innerHeight === h, {timeout: 5_000}, width, height);
    }
  };
  return page;
}
