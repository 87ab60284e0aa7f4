import { noteTypeOf } from '../notes/noteTypes';
import type { Method, MethodProblem } from './method';
import { parseMethod } from './parseMethod';
import { methodProperties } from './parseProperties';

/** The most bytes that a method note may have to be taken in: hundreds of times what anyone writes. */
export const mostBytes = 1_000_000;

/** What a text that comes from elsewhere turns out to be. */
export type Incoming =
  | { readonly is: 'empty' | 'too-large' | 'not-text' | 'no-method' }
  | { readonly is: 'broken'; readonly problems: readonly MethodProblem[] }
  | { readonly is: 'method'; readonly method: Method; readonly text: string };

/** The bytes of a file as text, a byte order mark left out; null when they are no text. */
export function textOfBytes(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Looks at a text from elsewhere before anything is done with it. */
export function readIncoming(given: string): Incoming {
  if (given.length > mostBytes || new TextEncoder().encode(given).length > mostBytes)
    return { is: 'too-large' };
  if (given.includes('\0')) return { is: 'not-text' };
  const text = given.trimStart();
  if (text === '') return { is: 'empty' };
  const properties = methodProperties(text);
  if (properties && noteTypeOf(properties.type) !== 'method') return { is: 'no-method' };
  const { method, problems } = parseMethod(text);
  return method ? { is: 'method', method, text } : { is: 'broken', problems };
}
