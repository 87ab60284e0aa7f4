import type { IncomingMessage } from 'node:http';
import { Problem } from './problem.mts';

const mostBytes = 256 * 1024 * 1024;

/** The bytes of a request. @throws Problem 413 above 256 MB. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) throw new Problem(413, 'More than 256 MB in one request.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The JSON of a request. @throws Problem 400 when it is none. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = (await readBytes(request)).toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The request holds no JSON.');
  }
}

/** The JSON object of a request. @throws Problem 400 when it is none. */
export async function readFields(request: IncomingMessage): Promise<Record<string, unknown>> {
  const value = await readJson(request);
  if (typeof value !== 'object' || value === null)
    throw new Problem(400, 'The request holds no JSON object.');
  return { ...value };
}

/** One text of a JSON object. @throws Problem 400 when it is absent. */
export function textField(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new Problem(400, `"${name}" must be a text.`);
  return value;
}

/** A list of texts of a JSON object. @throws Problem 400 when it is absent. */
export function textsField(fields: Record<string, unknown>, name: string): string[] {
  const value = fields[name];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw new Problem(400, `"${name}" must be a list of texts.`);
  return value;
}
