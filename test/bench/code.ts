// The figure's own code in one module, without elements and exercises, as it is measured and timed.
import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {minify} from 'terser';
import {build} from 'vite';

const root = join(import.meta.dirname, '../..');

export function brotli(text: string): number {
  const content = Buffer.from(text);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  };
  return brotliCompressSync(content, {params}).length;
}

async function bundled(entry: string): Promise<string> {
  const built = await build({
    root, configFile: false, publicDir: false, logLevel: 'error',
    build: {
      write: false, target: 'es2022', minify: true,
      lib: {entry: join(root, entry), formats: ['es'], fileName: 'figure'},
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  const {code} = first.output[0];
  return (await minify(code, {module: true, ecma: 2020, compress: {passes: 2, pure_getters: true, unsafe_math: true, unsafe_arrows: true}})).code ?? code;
}

export const pageCode = (): Promise<string> => bundled('test/bench/engine.ts');

/** All of it, for timing. */
export const wholeCode = (): Promise<string> => bundled('src/figure/index.ts');
