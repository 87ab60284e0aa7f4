import type { Properties } from 'hast';
import type { Data } from 'mdast';
import type {} from 'mdast-util-to-hast';

/** Says which element a node becomes. */
export const as = (hName: string, hProperties: Properties = {}): Data => ({ hName, hProperties });
