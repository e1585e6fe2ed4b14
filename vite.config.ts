import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {minify} from 'terser';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {chunkNames} from './build/chunks.ts';
import type {Exercise, Routine} from './src/catalogue/schema.ts';
import {withTables} from './src/catalogue/own-drawing.ts';
import {exerciseRoutine, planSession} from './src/session/plan.ts';
import {filesOf, filesPath, filesToAsk, idCodes, type Files} from './build/files.ts';

const root = import.meta.dirname;
const path = (file: string): string => join(root, file);
const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8')) as {version: string};

// nanostores asks for NODE_ENV, which library builds leave alone.
const define: Record<string, string> = {__VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"'};

/** Fields of the data files that only their authors need. The notes of a routine are for its readers. */
const AUTHORS_FIELDS = {exercise: ['$schema', 'articleOrigin', 'notes'], routine: ['$schema', 'doubts']};

const leanData: Plugin = {
  name: 'lean-data',
  enforce: 'pre',
  transform: {
    filter: {id: /\/data\/(exercises|routines)\/[^/]+\.json$/},
    handler(code) {
      const record = JSON.parse(code) as Exercise | Routine;
      const isExercise = 'dose' in record;
      const counted = isExercise
        ? {...withTables(record), usualSeconds: planSession(exerciseRoutine(record)).totalSeconds}
        : record;
      const unused = AUTHORS_FIELDS[isExercise ? 'exercise' : 'routine'];
      const lean = Object.entries(counted).filter(([name]) => !unused.includes(name));
      return {code: JSON.stringify(Object.fromEntries(lean)), map: {mappings: ''}};
    },
  },
};

/** The rules and the sources without what their reviewers note. */
const leanRules: Plugin = {
  name: 'lean-rules',
  enforce: 'pre',
  transform: {
    filter: {id: /\/data\/(conditions|screening|sources)\.json$/},
    handler(code) {
      const notes = ['$schema', 'reviewed', 'doubts'];
      const lean = JSON.stringify(JSON.parse(code), (name, value: unknown) => (notes.includes(name) ? undefined : value));
      return {code: lean, map: {mappings: ''}};
    },
  },
};

/**
 * Gives each exercise and routine a file of its own, named by id and version, and writes `exercise-files.ts` and `routine-files.ts` as one
 * import with a name in it instead of a long list: every card loads it, so ids are told by their codes. Bundlers of a site that uses the package read such an import, too.
 */
const dataByName: Plugin = {
  name: 'data-by-name',
  buildStart() {
    for (const file of globSync('data/{exercises,routines}/*.json', {cwd: root})) {
      this.emitFile({type: 'chunk', id: path(file), fileName: `data/${version}/${basename(file, '.json')}.js`});
    }
  },
  load: {
    filter: {id: /\/src\/catalogue\/(exercise|routine)-files\.ts$/},
    handler(id) {
      const kind = id.endsWith('routine-files.ts') ? 'routine' : 'exercise';
      const codes = idCodes(globSync(`data/${kind}s/*.json`, {cwd: root}).map((file) => basename(file, '.json')));
      return `import {idCode} from './id-code.ts';
        export const ${kind}File = (id) => ' ${codes} '.includes(' ' + idCode(id) + ' ') ? () => import(/* @vite-ignore */ \`../data/${version}/\${id}.js\`) : undefined;`;
    },
  },
};

/** Style sheets lose what only their readers need: comments, and space that means nothing to CSS. Lines stay, for source maps. */
const leanStyles: Plugin = {
  name: 'lean-styles',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: 'css`'},
    handler(code) {
      const lean = (css: string): string =>
        css
          .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
          .replace(/[ \t]+/g, ' ')
          .replace(/ ?([{};\n]) ?/g, '$1')
          .replace(/([:,]) /g, '$1');
      return {code: code.replace(/css`[^`]*`/g, lean), map: null};
    },
  },
};

/** Writes down which files each element, exercise and routine is made of: the autoloader is built from it. */
const listFiles: Plugin = {
  name: 'list-files',
  writeBundle(_options, bundle) {
    mkdirSync(dirname(filesPath), {recursive: true});
    writeFileSync(filesPath, `${JSON.stringify(filesOf(bundle), null, 2)}\n`);
  },
};

const common: UserConfig = {
  root,
  publicDir: false,
  logLevel: 'warn',
  define,
  json: {namedExports: false, stringify: false},
  plugins: [leanData, leanRules, leanStyles],
};

const build: UserConfig['build'] = {
  outDir: 'dist',
  target: 'es2022',
  sourcemap: true,
  minify: true,
  emptyOutDir: false,
  reportCompressedSize: false,
};

/**
 * dist/elements/<tag>.js has a name that never changes, so it only points to the file that does: a browser that keeps an old
 * copy of it in its cache then still finds all its parts, or none.
 */
const elementModules: Plugin = {
  name: 'element-modules',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || !output.isEntry || output.name === 'index' || output.fileName.startsWith('data/')) continue;
      this.emitFile({type: 'asset', fileName: `elements/${output.name}.js`, source: `import '../${output.fileName}';\n`});
    }
  },
};

/** Terser once more over what Rolldown has minified: 2 % smaller after compression, which is 0.7 kB of a card. */
const minifyAgain: Plugin = {
  name: 'minify-again',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || chunk.fileName.startsWith('data/')) continue;
      const map = bundle[`${chunk.fileName}.map`];
      const content = map?.type === 'asset' ? String(map.source) : undefined;
      const smaller = await minify(chunk.code.replace(/\n\/\/# sourceMappingURL=.*$/m, ''), {
        module: true,
        ecma: 2020,
        compress: {passes: 2, pure_getters: true, unsafe_math: true, unsafe_arrows: true},
        sourceMap: {content, url: `${basename(chunk.fileName)}.map`},
      });
      chunk.code = smaller.code ?? chunk.code;
      if (map?.type === 'asset' && typeof smaller.map === 'string') map.source = smaller.map;
    }
  },
};

/** dist/index.js, dist/elements/<tag>.js and what they share, for npm and for the autoloader. */
function modules(): UserConfig {
  const defines = globSync('src/elements/define/*.ts', {cwd: root}).sort();
  const elements = Object.fromEntries(defines.map((file) => [basename(file, '.ts'), path(file)]));
  const npm = path('src/index.ts');
  const groups = chunkNames({
    npm,
    elements,
    card: path('src/elements/define/stretch-card.ts'),
    figure: path('src/elements/define/stretch-figure.ts'),
  });
  return {
    ...common,
    plugins: [leanData, leanRules, dataByName, leanStyles, elementModules, listFiles, minifyAgain],
    build: {
      ...build,
      emptyOutDir: true,
      lib: {
        entry: {index: npm, ...elements},
        formats: ['es'],
      },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension', // chunks decided module by module ask for it
        output: {
          entryFileNames: ({name}) => (name === 'index' ? 'index.js' : 'chunks/[name]-[hash].js'),
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: true, // for es output only whitespace-preserving minification is the default
          codeSplitting: {includeDependenciesRecursively: false, groups: [{name: groups, debugName: 'by who imports what'}]},
        },
      },
    },
  };
}

/** One script that imports nothing statically: sites append `?ver=…`, and no chunk may import it back. */
function autoloader(): UserConfig {
  if (!existsSync(filesPath)) throw new Error('Build --mode modules first: the autoloader is made from what it wrote');
  const files = JSON.parse(readFileSync(filesPath, 'utf8')) as Files;
  return {
    ...common,
    define: {...define, __FILES__: JSON.stringify(filesToAsk(files, version))},
    build: {
      ...build,
      lib: {entry: 'src/autoloader.ts', formats: ['es'], fileName: () => 'stretch-elements.js'},
      rolldownOptions: {output: {codeSplitting: false, minify: true}},
    },
  };
}

/** One classic script with everything in it. */
function bundle(): UserConfig {
  return {
    ...common,
    build: {
      ...build,
      lib: {entry: 'src/bundle.ts', name: 'StretchElements', formats: ['iife'], fileName: () => 'stretch-elements.bundle.js'},
      rolldownOptions: {output: {codeSplitting: false, minify: true}},
    },
  };
}

/** The command line, for Node. */
function cli(): UserConfig {
  return {
    ...common,
    build: {
      ...build,
      target: 'node20',
      sourcemap: false,
      lib: {entry: 'src/cli/cli.ts', formats: ['es'], fileName: () => 'cli.js'},
      rolldownOptions: {external: /^node:/, output: {codeSplitting: false, minify: true}},
    },
  };
}

const MODES: Readonly<Record<string, () => UserConfig>> = {modules, autoloader, bundle, cli};

export default defineConfig(({mode}) => {
  const config = MODES[mode];
  if (!config) throw new Error(`vite build --mode ${Object.keys(MODES).join(' | ')}, or npm run build for all of them`);
  return config();
});
