import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { readBytes, readFields, readJson, textField, textsField } from './body.mts';
import { makeFolder, removePath, renamePath, statOrNull, statPath, trashPath } from './changing.mts';
import { vaultType } from './fileTypes.mts';
import { entriesUnder, listFolder, readMany } from './listing.mts';
import type { Log } from './log.mts';
import { placeInVault } from './paths.mts';
import { orAbsent, Problem } from './problem.mts';
import { json, type Reply } from './reply.mts';
import type { Vault } from './vault.mts';
import { tagOf } from './versions.mts';
import { writeVaultFile } from './writing.mts';

export interface Call {
  vault: Vault;
  log: Log;
  request: IncomingMessage;
  query: URLSearchParams;
}

export interface Route {
  /** Whether it changes something, and so needs the header of our own page. */
  changes: boolean;
  answer: (call: Call) => Promise<Reply>;
}

const reads = (answer: Route['answer']): Route => ({ changes: false, answer });
const changes = (answer: Route['answer']): Route => ({ changes: true, answer });

function pathOf({ query }: Call): string {
  const path = query.get('path');
  if (path === null) throw new Problem(400, '"path" is missing.');
  return path;
}

function momentOf({ query }: Call, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const moment = Number(text);
  if (text === '' || !Number.isFinite(moment)) throw new Problem(400, `"${name}" must be a number.`);
  return moment;
}

/** A browser notes every 404 as an error; who asks with `optional` may well ask for what is not there. */
const mayBeAbsent = ({ query }: Call): boolean => query.has('optional');

async function sendFile(call: Call): Promise<Reply> {
  const path = pathOf(call);
  const body = await orAbsent(readFile(await placeInVault(call.vault.root, path)));
  if (body === null && mayBeAbsent(call)) return { status: 204, type: vaultType(path), body: '' };
  if (body === null) throw new Problem(404, `${path} does not exist.`);
  const headers = { 'Content-Security-Policy': 'sandbox', ETag: tagOf(body) };
  return { status: 200, type: vaultType(path), body, headers };
}

async function sendStat(call: Call): Promise<Reply> {
  const look = mayBeAbsent(call) ? statOrNull : statPath;
  return json(await look(call.vault, pathOf(call)));
}

async function putFile(call: Call): Promise<Reply> {
  const bytes = await readBytes(call.request);
  const options = {
    mtime: momentOf(call, 'mtime'),
    ctime: momentOf(call, 'ctime'),
    createOnly: call.request.headers['if-none-match'] === '*',
    onlyOver: call.request.headers['if-match'],
  };
  return json(await call.vault.change(() => writeVaultFile(call.vault, pathOf(call), bytes, options)));
}

async function rename(call: Call): Promise<Reply> {
  const fields = await readFields(call.request);
  const [from, to] = [textField(fields, 'from'), textField(fields, 'to')];
  return json(await call.vault.change(() => renamePath(call.vault, from, to)));
}

/** The system's own trash is left alone: what is deleted here stays in the vault's `.trash`, where it can be found. */
async function trash(call: Call): Promise<Reply> {
  const path = textField(await readFields(call.request), 'path');
  return json(await call.vault.change(() => trashPath(call.vault, path)));
}

async function remove(call: Call): Promise<Reply> {
  const fields = await readFields(call.request);
  const path = textField(fields, 'path');
  await call.vault.change(() => removePath(call.vault, path, fields.recursive !== false));
  return json({ path });
}

async function report(call: Call): Promise<Reply> {
  call.log.add(await readJson(call.request));
  return json({});
}

async function describeVault({ vault }: Call): Promise<Reply> {
  return json({ name: vault.name, configDir: '.obsidian', entries: await entriesUnder(vault) });
}

async function texts({ vault, request }: Call): Promise<Reply> {
  return json({ texts: await readMany(vault, textsField(await readFields(request), 'paths')) });
}

/** Every address of the API but the event stream. */
export const routes: ReadonlyMap<string, Route> = new Map([
  ['GET /api/vault', reads(describeVault)],
  ['GET /api/file', reads(sendFile)],
  ['PUT /api/file', changes(putFile)],
  ['POST /api/read-many', reads(texts)],
  ['GET /api/stat', reads(sendStat)],
  ['GET /api/list', reads(async (call) => json(await listFolder(call.vault, pathOf(call))))],
  [
    'POST /api/folder',
    changes(async (call) => json(await call.vault.change(() => makeFolder(call.vault, pathOf(call))))),
  ],
  ['POST /api/rename', changes(rename)],
  ['POST /api/trash', changes(trash)],
  ['POST /api/remove', changes(remove)],
  ['GET /api/log', reads((call) => Promise.resolve(json(call.log.entries())))],
  ['POST /api/log', changes(report)],
]);
