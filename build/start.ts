// npm start: builds, and shows the demo.
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import './build.ts';
import {root} from './records.ts';
import {serve} from './serve.ts';

const USUAL_PORT = 8080;
const {url} = await serve({
  folders: {'/': join(root, 'demo'), '/dist/': join(root, 'dist')},
  port: Number(process.env['PORT'] ?? USUAL_PORT),
});
console.log(`\nStretch Elements demo: ${url}\nCtrl+C ends it.`);
openOnDesktop(url);

/** Opens a browser only where there is a person in front of a screen. */
function openOnDesktop(address: string): void {
  const {CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION, BROWSER} = process.env;
  if (CI || SSH_CONNECTION || BROWSER === 'none' || !process.stdout.isTTY) return;
  const commands: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
    linux: DISPLAY || WAYLAND_DISPLAY ? ['xdg-open'] : [],
  };
  const [command, ...args] = commands[process.platform] ?? [];
  if (!command) return;
  // Its address is printed anyway: where nothing opens it, nobody needs an error.
  spawn(command, [...args, address], {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
}
