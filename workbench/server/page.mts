import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageType } from './fileTypes.mts';
import { checkedPath } from './paths.mts';
import { orAbsent, Problem } from './problem.mts';
import type { Reply } from './reply.mts';

/** Everything from this server only. A plugin is evaluated from its text, and sets its own styles. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const html = (body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'Content-Security-Policy': contentSecurityPolicy },
});

const popout = '<!doctype html><html><head><meta charset="utf-8"><title></title></head><body></body></html>';

/** Reloads the page when the server says so; only for those who work on the workbench itself. */
const reloadScript = `new EventSource('/api/watch').addEventListener('reload', () => location.reload());`;
const reloadTag = '<script type="module" src="/assets/reload.js"></script>';

async function pageFile(folder: string, path: string): Promise<Buffer> {
  const bytes = await orAbsent(readFile(join(folder, path)));
  if (bytes === null) throw new Problem(404, `${path} is not part of the page.`);
  return bytes;
}

async function index(folder: string, reloads: boolean): Promise<Reply> {
  const text = (await pageFile(folder, 'index.html')).toString('utf8');
  return html(reloads ? text.replace('</body>', `${reloadTag}</body>`) : text);
}

async function asset(folder: string, path: string): Promise<Reply> {
  if (path === 'reload.js') return { status: 200, type: pageType(path), body: reloadScript };
  return { status: 200, type: pageType(path), body: await pageFile(folder, checkedPath(path)) };
}

/** Answers what is not the API: the page, its files, the empty page of a pop-out window. @throws Problem 404. */
export async function pageReply(folder: string, pathname: string, reloads: boolean): Promise<Reply> {
  if (pathname === '/') return index(folder, reloads);
  if (pathname === '/popout') return html(popout);
  if (pathname === '/favicon.ico') return { status: 204, type: 'image/x-icon', body: '' };
  return asset(folder, decodeURIComponent(pathname.replace(/^\/(assets\/)?/, '')));
}
