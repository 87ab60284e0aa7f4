import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startServer, type RunningServer } from '../../server/main.mts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

export interface Ask {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Uint8Array;
}

export interface Served {
  /** The served folder. */
  folder: string;
  server: RunningServer;
  /** A request as our own page makes it, unless its headers say otherwise. */
  ask: (address: string, ask?: Ask) => Promise<Answer>;
}

export async function temporaryFolder(files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Sends an address as it is written, so that a test can send what a browser would tidy. */
function send(port: number, address: string, { method = 'GET', headers, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      path: address,
      method,
      headers: { 'X-Workbench': '1', ...headers },
    };
    const sent = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, body: bytes, text: bytes.toString('utf8') });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A server on a temporary folder with these files, closed after the test. */
export async function served(
  files: Record<string, string> = {},
  page: Record<string, string> = {},
): Promise<Served> {
  const folder = await temporaryFolder(files);
  const server = await startServer({ vault: folder, page: await temporaryFolder(page), port: 0 });
  onTestFinished(() => server.close());
  return { folder, server, ask: (address, ask = {}) => send(server.port, address, ask) };
}

export const post = (value: unknown): Ask => ({ method: 'POST', body: JSON.stringify(value) });

export const put = (body: string | Uint8Array, headers: OutgoingHttpHeaders = {}): Ask => ({
  method: 'PUT',
  body,
  headers,
});

export const fileAddress = (path: string): string => `/api/file?path=${encodeURIComponent(path)}`;
