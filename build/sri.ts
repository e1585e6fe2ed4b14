// dist/sri.json: what to write into the `integrity` of a script or link tag.
import {createHash} from 'node:crypto';
import {existsSync, globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const TAGGED = ['stretch-elements.js', 'stretch-elements.bundle.js', 'stretch-elements.css', 'elements/*.js'];

export function writeSri(folder: string): void {
  const hashes = globSync(TAGGED, {cwd: folder})
    .filter((file) => existsSync(join(folder, file)))
    .sort()
    .map((file) => [file, `sha384-${createHash('sha384').update(readFileSync(join(folder, file))).digest('base64')}`]);
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}
