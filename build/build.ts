// npm run build: everything in dist/.
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';
import './contents.ts';
import {writeCss} from './css.ts';
import {writeData} from './data.ts';
import {writeSri} from './sri.ts';
import {writeTypes} from './types.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
const started = performance.now();

rmSync(dist, {recursive: true, force: true});
mkdirSync(dist, {recursive: true});
// In this order: the autoloader is told which files the modules became.
for (const mode of ['modules', 'autoloader', 'bundle', 'cli']) await build({root, mode, configFile: join(root, 'vite.config.ts')});
writeCss(dist);
writeData(dist, version);
writeSri(dist);
if (!process.argv.includes('--no-types')) writeTypes();
console.log(`Built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
