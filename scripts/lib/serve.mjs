import { createServer } from 'node:net';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { built } from '../../workbench/build/places.mjs';
import { Stop } from './say.mjs';

const portTaken = (port) => new Stop(`Port ${port} is in use; choose another with --port N.`);
const portRefused = (port) => new Stop(`Port ${port} may not be used here; choose another with --port N.`);

const asStop = (error, port) => {
  if (error.code === 'EADDRINUSE') return portTaken(port);
  return error.code === 'EACCES' && error.syscall === 'listen' ? portRefused(port) : error;
};

/** Stops with one line when a port cannot be had. */
export function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(asStop(error, port)));
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

/** Serves a vault with the workbench as it was last built. */
export async function serveBuilt({ vault, port, reloads = false }) {
  const { startServer } = await import(pathToFileURL(built.server).href);
  return startServer({ vault, page: built.page, port, reloads });
}

/** Serves a vault until the person stops it. */
export async function serveUntilStopped({ vault, port, reloads }) {
  const server = await serveBuilt({ vault, port, reloads }).catch((error) => {
    throw asStop(error, port);
  });
  const stop = () => server.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return server;
}
