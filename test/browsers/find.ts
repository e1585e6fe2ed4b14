// Finds the browsers that the tests drive; on Debian and Ubuntu as root it installs those that are missing.
import {execFileSync, spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

export interface Found {
  readonly engine: Engine;
  /** The browser itself; for WebKit the MiniBrowser that WebKitWebDriver starts. */
  readonly path: string;
  /** As a person would say it: "Chromium 156.0.8078.79". */
  readonly version: string;
}

const LIBRARY_FOLDERS = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'];
const WEBKIT_BUILDS = ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'];

/** Environment variable first, then these: commands on the PATH, and files in the usual places. */
const PLACES: Record<Engine, {readonly variable: string; readonly candidates: readonly string[]}> = {
  chromium: {
    variable: 'CHROME_PATH',
    candidates: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    candidates: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  webkit: {
    variable: 'WEBKIT_PATH',
    candidates: LIBRARY_FOLDERS.flatMap((folder) => WEBKIT_BUILDS.map((build) => join(folder, build, 'MiniBrowser'))),
  },
};

/** Debian's and Ubuntu's names of the packages, the first that the machine knows is taken. */
const PACKAGES: Record<Engine, readonly (readonly string[])[]> = {
  chromium: [['chromium', 'chromium-browser']],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver'], ['xvfb']],
};

const FONTS = ['fonts-dejavu-core', 'fonts-liberation'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a command is, or the path itself when it is one. */
export function which(command: string): string | undefined {
  if (command.includes('/')) return isExecutable(command) ? command : undefined;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find(isExecutable);
}

function locate(engine: Engine): string | undefined {
  const {variable, candidates} = PLACES[engine];
  const told = process.env[variable];
  if (told) {
    const path = which(told);
    if (!path) throw new Error(`${variable}=${told} is not a program that can be run`);
    return path;
  }
  if (engine === 'webkit' && !(which('WebKitWebDriver') && (which('Xvfb') || process.env['WEBKIT_HEADED']))) return undefined;
  for (const candidate of candidates) {
    const path = which(candidate);
    if (path && !isEmptyShell(path)) return path;
  }
  return undefined;
}

/** Ubuntu's chromium-browser and firefox packages may be scripts that only tell of a snap that isn't there. */
function isEmptyShell(path: string): boolean {
  return /\/(chromium-browser|firefox)$/.test(path) && spawnSync(path, ['--version'], {timeout: 30_000}).status !== 0;
}

function version(engine: Engine, path: string): string {
  if (engine === 'webkit') {
    // MiniBrowser tells its version only where there is a screen.
    const {stdout} = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver'], {encoding: 'utf8', timeout: 30_000});
    return `WebKitGTK ${/^[\d.]+/.exec(stdout ?? '')?.[0] ?? ''}`.trim();
  }
  const said = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 30_000}).stdout ?? '';
  return /^\D*[\d.]+\w*/m.exec(said)?.[0].replace('Mozilla ', '').trim() ?? engine;
}

const isRoot = (): boolean => process.getuid?.() === 0;

const packagesFor = (engines: readonly Engine[]): string[][] => engines.flatMap((engine) => PACKAGES[engine].map((names) => [...names]));

/** The one line that tells a person what to do. */
export function instruction(engines: readonly Engine[]): string {
  const missing = engines.join(', ');
  if (which('apt-get')) {
    const names = packagesFor(engines).map(([first]) => first);
    return `No ${missing} found. Run: sudo apt-get install -y ${[...names, ...FONTS].join(' ')}`;
  }
  const variables = engines.map((engine) => PLACES[engine].variable).join(', ');
  return `No ${missing} found. Install it, and where it is in an unusual place say so in ${variables}.`;
}

function aptKnows(name: string): boolean {
  const {stdout} = spawnSync('apt-cache', ['policy', name], {encoding: 'utf8'});
  return /Candidate: (?!\(none\))\S/.test(stdout ?? '');
}

function install(engines: readonly Engine[]): void {
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', args, {stdio: ['ignore', 'ignore', 'inherit'], env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}});
  };
  console.error(`Installing what is missing by apt-get: ${engines.join(', ')}`);
  apt('update', '-qq');
  const wanted = packagesFor(engines).map((names) => names.find(aptKnows) ?? names[0]);
  apt('install', '-y', '-qq', '--no-install-recommends', ...wanted.filter((name) => name !== undefined), ...FONTS);
}

/**
 * All the engines asked for, or an error that says in one line how to get them.
 * Never fewer: a test run that skips an engine silently proves nothing about it.
 */
export function findBrowsers(engines: readonly Engine[] = chosenEngines()): readonly Found[] {
  const missing = engines.filter((engine) => !locate(engine));
  if (missing.length > 0 && isRoot() && existsSync('/usr/bin/apt-get')) {
    try {
      install(missing);
    } catch {
      throw new Error(instruction(missing));
    }
  }
  const stillMissing = engines.filter((engine) => !locate(engine));
  if (stillMissing.length > 0) throw new Error(instruction(stillMissing));
  return engines.map((engine) => {
    const path = locate(engine) ?? '';
    return {engine, path, version: version(engine, path)};
  });
}

/** Path of one browser that is already there. */
export function browserPath(engine: Engine): string {
  const path = locate(engine);
  if (!path) throw new Error(instruction([engine]));
  return path;
}

/** BROWSERS=chromium,webkit narrows a run while working; everything runs all three. */
export function chosenEngines(): readonly Engine[] {
  const asked = (process.env['BROWSERS'] ?? '').split(',').map((name) => name.trim()).filter(Boolean);
  if (asked.length === 0) return ENGINES;
  const unknown = asked.filter((name) => !(ENGINES as readonly string[]).includes(name));
  if (unknown.length > 0) throw new Error(`BROWSERS knows ${ENGINES.join(', ')}, not ${unknown.join(', ')}`);
  return ENGINES.filter((engine) => asked.includes(engine));
}
