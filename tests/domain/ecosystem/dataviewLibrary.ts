import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { compileFunction } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** The version that the queries are checked with. Its one dependency that is a git address keeps it out of package.json. */
const version = '0.5.68';
const sha512 = 'eoYVxqgeAUM64fV6/YXWuXvmm9DaVoR1h/O+vBIHS0yQ+n9x5MaVndD3WjcVWuaJmrMM9iwvutkbZ0aCWpLmHw==';
const cache = join('node_modules', '.cache', 'obsidian-dataview');
const archive = join(cache, `obsidian-dataview-${version}.tgz`);

type Parser = (text: string) => unknown;
/** Kept as it is: a parser of the package needs all of itself. */
const parser = v.custom<{ tryParse: Parser }>(
  (value) => typeof value === 'object' && value !== null && 'tryParse' in value,
);
const library = v.object({
  QUERY_LANGUAGE: v.object({ query: parser }),
  EXPRESSION: v.object({ inlineField: parser }),
});

/** The package is one CommonJS module, which needs nothing of `obsidian` for what is used here. */
const commonJs = v.custom<(exports: object, require: () => object) => void>(
  (value) => typeof value === 'function',
);

/** What the package gives of Dataview: the parser of queries, and the one of the values behind `::`; both throw. */
export interface DataviewLibrary {
  readonly parseQuery: Parser;
  readonly parseValue: Parser;
}

/** The npm package of Dataview, fetched once with the registry's own client and checked by its hash at every use. */
export function dataviewLibrary(): DataviewLibrary {
  if (!existsSync(archive)) fetchArchive();
  const packed = readFileSync(archive);
  const hash = createHash('sha512').update(packed).digest('base64');
  if (hash !== sha512) throw new Error(`${archive} is not what was published as ${version}; remove it`);
  const code = fileInTar(gunzipSync(packed), 'package/lib/index.js');
  const exported = {};
  v.parse(commonJs, compileFunction(code, ['exports', 'require']))(exported, () => ({}));
  const { QUERY_LANGUAGE, EXPRESSION } = v.parse(library, exported);
  return {
    parseQuery: (text) => QUERY_LANGUAGE.query.tryParse(text),
    parseValue: (text) => EXPRESSION.inlineField.tryParse(text),
  };
}

function fetchArchive(): void {
  mkdirSync(cache, { recursive: true });
  const args = ['pack', `obsidian-dataview@${version}`, '--silent', '--pack-destination', cache];
  execFileSync('npm', args, { shell: process.platform === 'win32', stdio: 'ignore' });
}

/** A file of an archive by its path: blocks of 512 bytes, a header with name and octal size before each file. */
function fileInTar(tar: Uint8Array, path: string): string {
  for (let at = 0; at + 512 <= tar.length;) {
    const field = (from: number, length: number): string =>
      textOf(tar, at + from, length).split('\0')[0] ?? '';
    const size = Number.parseInt(field(124, 12) || '0', 8);
    if (field(0, 100) === path) return textOf(tar, at + 512, size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${path} is not in the archive`);
}

const textOf = (bytes: Uint8Array, from: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(from, from + length));
