// What every page test starts with: the built package on a local server, and one test for each engine.
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {test, type TestContext} from 'node:test';
import {serve, type ServeOptions, type Site} from '../../build/serve.ts';
import {chosenEngines, type Engine} from '../browsers/find.ts';
import {RECORDER, RECORDER_PATH, withRecorder} from '../browsers/recorder.ts';
import {openBrowser, type OpenOptions, type Page} from '../browsers/open.ts';

const root = join(import.meta.dirname, '../..');

export type SiteOptions = Pick<ServeOptions, 'headers' | 'pages' | 'delayMs' | 'missing'> & Partial<Pick<ServeOptions, 'folders'>>;

/** The demo at `/`, the build at `/dist/`, and the pages given: `{pages: {'/card.html': '<!doctype html>…'}}`. */
export async function openSite(engine: Engine, options: SiteOptions = {}): Promise<Site> {
  if (!existsSync(join(root, 'dist/stretch-elements.js'))) throw new Error('Nothing is built yet: npm run build');
  const site: ServeOptions = {...options, folders: {'/': join(root, 'demo'), '/dist/': join(root, 'dist'), ...options.folders}};
  if (engine !== 'webkit') return serve(site);
  return serve({...site, pages: {...options.pages, [RECORDER_PATH]: RECORDER}, transform: withRecorder});
}

export interface Scene {
  readonly page: Page;
  readonly site: Site;
  readonly engine: Engine;
  readonly context: TestContext;
}

export interface SceneOptions extends SiteOptions, OpenOptions {
  /** Default: all three. */
  readonly engines?: readonly Engine[];
}

/** Runs a test in each engine, with a browser and a site of its own, which are closed at the end. */
export function inEachEngine(name: string, options: SceneOptions, work: (scene: Scene) => Promise<void>): void {
  const chosen = chosenEngines().filter((engine) => options.engines?.includes(engine) ?? true);
  for (const engine of chosen) {
    test(`${name} (${engine})`, {timeout: 180_000}, async (context) => {
      const site = await openSite(engine, options);
      try {
        await using page = await openBrowser(engine, options);
        await work({page, site, engine, context});
      } finally {
        await site.close();
      }
    });
  }
}

/** A page of a blog that uses us: script tag in the head, `body` as the site owner wrote it. */
export function blogPage(body: string, {head = '', lang = 'en', dir = 'ltr'} = {}): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A blog</title>
<link rel="icon" href="data:,">
${head || '<script type="module" src="/dist/stretch-elements.js"></script>'}
</head>
<body>
${body}
</body>
</html>
`;
}
