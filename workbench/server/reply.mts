import type { ServerResponse } from 'node:http';
import type { Problem } from './problem.mts';

export interface Reply {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** On every answer: nothing is kept, nothing is guessed, nothing is for other sites. */
export const ownHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export const problemReply = (problem: Problem): Reply => json({ error: problem.message }, problem.status);

export function sendReply(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { ...ownHeaders, 'Content-Type': reply.type, ...reply.headers });
  response.end(reply.body);
}
