import { extname } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
  '.ogg': 'audio/ogg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.pdf': 'application/pdf',
};

/** The media type for a file of the page. */
export const pageType = (path: string): string =>
  types[extname(path).toLowerCase()] ?? 'application/octet-stream';

/** The media type for a file of the vault: pictures and sound as they are, nothing that a browser would run. */
export function vaultType(path: string): string {
  const type = pageType(path);
  return /^(image|audio|video|font)\//.test(type) || type.startsWith('text/plain')
    ? type
    : 'application/octet-stream';
}
