// A small static server: the demo at the root, the build at /dist/. Page tests give it headers and pages of their own.
import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {type AddressInfo} from 'node:net';
import {extname, join, normalize, sep} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServeOptions {
  /** Folders by the path that they are served at; the longest path that fits is taken. */
  readonly folders: Readonly<Record<string, string>>;
  /** Pages that exist only here: path → HTML (or another body, by the path's extension). */
  readonly pages?: Readonly<Record<string, string>>;
  /** Sent with everything, e.g. Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Tried first; when it is taken, a free one is used. Default: any free one. */
  readonly port?: number;
  /** Changes every HTML page on its way out. */
  readonly transform?: (html: string) => string;
  /** Held back so long, that round trips can be told apart. */
  readonly delayMs?: number;
  /** Start of the paths that this site has lost: they are answered by 404. */
  readonly missing?: string;
}

export interface Served {
  readonly path: string;
  readonly status: number;
  /** Milliseconds since the server started. */
  readonly at: number;
}

export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  /** All that was asked for, in order; empty it by `requests.length = 0`. */
  readonly requests: Served[];
  close(): Promise<void>;
}

function fileFor(path: string, folders: ServeOptions['folders']): string | undefined {
  const mounts = Object.keys(folders).sort((a, b) => b.length - a.length);
  for (const mount of mounts) {
    const folder = folders[mount];
    if (!folder || !path.startsWith(mount)) continue;
    const file = normalize(join(folder, path.slice(mount.length)));
    if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return undefined;
    if (!existsSync(file)) continue;
    if (!statSync(file).isDirectory()) return file;
    const index = join(file, 'index.html');
    if (existsSync(index)) return index;
  }
  return undefined;
}

export async function serve({folders, pages = {}, headers = {}, transform, port = 0, delayMs = 0, missing}: ServeOptions): Promise<Site> {
  const started = performance.now();
  const requests: Served[] = [];

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const isLost = missing !== undefined && path.startsWith(missing);
    const file = path in pages || isLost ? undefined : fileFor(path, folders);
    const type = TYPES[extname(file ?? path) || '.html'] ?? 'application/octet-stream';
    let page = pages[path];
    if (transform && type.startsWith('text/html')) {
      if (file) page = readFileSync(file, 'utf8');
      if (page !== undefined) page = transform(page);
    }
    const status = page !== undefined || file ? 200 : 404;
    requests.push({path, status, at: performance.now() - started});
    response.writeHead(status, {
      'Content-Type': status === 404 ? 'text/plain; charset=utf-8' : type,
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*', // script tags with integrity and crossorigin
      ...headers,
    });
    if (request.method === 'HEAD') response.end();
    else if (page !== undefined) response.end(page);
    else if (file) createReadStream(file).pipe(response);
    else response.end(`Not here: ${path}`);
  };

  const server = createServer((request, response) => {
    if (delayMs > 0) setTimeout(() => answer(request, response), delayMs);
    else answer(request, response);
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => server.once('error', reject).listen(wanted, () => resolve()));
  await listen(port).catch(async (error: NodeJS.ErrnoException) => {
    if (port === 0 || error.code !== 'EADDRINUSE') throw error;
    server.removeAllListeners('error');
    await listen(0);
  });

  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
