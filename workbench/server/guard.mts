import type { IncomingHttpHeaders } from 'node:http';
import { Problem } from './problem.mts';

const ownHosts = (port: number): string[] =>
  ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${port}`);

/**
 * Lets through only what comes from this server's own page, or from a program on this machine: a page of another site
 * reaches 127.0.0.1 too, but it cannot set these headers.
 * @throws Problem 403.
 */
export function guard(
  headers: IncomingHttpHeaders,
  port: number,
  request: { api: boolean; changes: boolean },
): void {
  const hosts = ownHosts(port);
  if (!hosts.includes(headers.host ?? '')) throw new Problem(403, 'Refused: another host.');
  if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`))
    throw new Problem(403, 'Refused: another origin.');
  if (request.api && ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site'])))
    throw new Problem(403, 'Refused: another site.');
  if (request.changes && headers['x-workbench'] !== '1')
    throw new Problem(403, 'Refused: the header X-Workbench is missing.');
}
