import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { eventStreams, type Streams } from './events.mts';
import { guard } from './guard.mts';
import { memoryLog, type Log } from './log.mts';
import { pageReply } from './page.mts';
import { asProblem, Problem } from './problem.mts';
import { problemReply, sendReply, type Reply } from './reply.mts';
import { routes } from './routes.mts';
import { openVault, type Vault } from './vault.mts';
import { watchVault } from './watching.mts';

export interface ServerOptions {
  /** The folder to serve. */
  vault: string;
  /** The folder of the built page. */
  page: string;
  /** 0 takes a free one. */
  port: number;
  /** Whether pages reload when `reload` is called. */
  reloads?: boolean;
}

export interface RunningServer {
  /** `http://127.0.0.1:4747` */
  url: string;
  port: number;
  reload: () => void;
  /** Resolves when all that was under way is written. */
  close: () => Promise<void>;
}

interface Host {
  vault: Vault;
  page: string;
  reloads: boolean;
  streams: Streams;
  log: Log;
}

/** Long, so that a page seldom writes on a connection that is just being closed. */
const keepAliveMs = 120_000;

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

async function answer(host: Host, request: IncomingMessage, port: number): Promise<Reply | 'stream'> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const api = url.pathname.startsWith('/api/');
  const method = request.method ?? 'GET';
  const route = routes.get(`${method} ${url.pathname}`);
  guard(request.headers, port, { api, changes: route?.changes ?? method !== 'GET' });
  if (route) return route.answer({ ...host, request, query: url.searchParams });
  if (method !== 'GET') throw new Problem(405, 'This address cannot be used in that way.');
  if (url.pathname === '/api/watch') return 'stream';
  return pageReply(host.page, url.pathname, host.reloads);
}

async function respond(
  host: Host,
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  try {
    const reply = await answer(host, request, port);
    if (reply === 'stream') host.streams.open(response);
    else sendReply(response, reply);
  } catch (error) {
    sendReply(response, problemReply(asProblem(error)));
  }
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Serves a folder and the page on 127.0.0.1, once everything in the folder is watched.
 * @throws the system's error, such as `EADDRINUSE`, when the port cannot be had.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { page, reloads = false } = options;
  const vault = await openVault(options.vault);
  const host: Host = { vault, page, reloads, streams: eventStreams(), log: memoryLog() };
  const server = createServer((request, response) => void respond(host, request, response, portOf(server)));
  server.keepAliveTimeout = keepAliveMs;
  await listening(server, options.port);
  const stopWatching = await watchVault(vault, (change) => host.streams.send(change));
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    port: portOf(server),
    reload: () => host.streams.send({}, 'reload'),
    close: async () => {
      host.streams.close();
      await Promise.all([closing(server), stopWatching()]);
      await vault.change(() => Promise.resolve());
    },
  };
}
