import { createHash } from 'node:crypto';

/** The entity tag of a file with these bytes: equal for equal bytes alone (RFC 9110, section 8.8.3). */
export const tagOf = (bytes: Uint8Array): string => `"${createHash('sha256').update(bytes).digest('hex')}"`;
