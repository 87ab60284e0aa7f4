import type { ServerResponse } from 'node:http';
import { ownHeaders } from './reply.mts';

/** The open event streams of all pages. */
export interface Streams {
  open: (response: ServerResponse) => void;
  /** Sends to every page; a named event reaches only those that listen for that name. */
  send: (data: unknown, name?: string) => void;
  close: () => void;
}

const heartbeatMs = 20_000;

export function eventStreams(): Streams {
  const open = new Set<ServerResponse>();
  const write = (text: string): void => open.forEach((response) => void response.write(text));
  const heartbeat = setInterval(() => write(': alive\n\n'), heartbeatMs);
  heartbeat.unref();
  return {
    open: (response) => {
      response.writeHead(200, { ...ownHeaders, 'Content-Type': 'text/event-stream' });
      response.write('retry: 500\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    send: (data, name) => write(`${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(data)}\n\n`),
    close: () => {
      clearInterval(heartbeat);
      open.forEach((response) => response.end());
    },
  };
}
