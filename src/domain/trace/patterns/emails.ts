import type { Candidate } from '../candidates';

const before = /[\p{L}\d][\p{L}\d._%+-]*$/u;
const after = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;
/** Longer parts than these no address of mail has (RFC 5321, 4.5.3.1). */
const longestBefore = 64;
const longestAfter = 255;

/** Addresses of mail: only what stands around a sign of their own is looked at. */
export function emails(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = before.exec(text.slice(Math.max(0, at - longestBefore), at))?.[0];
    const domain = after.exec(text.slice(at + 1, at + 1 + longestAfter))?.[0];
    if (local === undefined || domain === undefined) continue;
    found.push({ from: at - local.length, to: at + 1 + domain.length, kind: 'email', why: 'email-shape' });
  }
  return found;
}
