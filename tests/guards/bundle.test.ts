import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { parse, type Node } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { build, type BuildOptions } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

// @ts-expect-error the build script is plain JavaScript, without types
import { options } from '../../esbuild.config.mjs';

interface Budget {
  readonly bytes: number;
  readonly gzippedBytes: number;
}

/** Builds what a release holds, in memory. */
async function release(): Promise<Uint8Array> {
  const production: BuildOptions = { ...(options as BuildOptions), minify: true, sourcemap: false };
  const { outputFiles = [] } = await build({ ...production, write: false });
  const script = outputFiles.find(({ path }) => path.endsWith('main.js'));
  if (!script) throw new Error('no main.js was built');
  return script.contents;
}

let bytes: Uint8Array = new Uint8Array();
let nodes: readonly Node[] = [];
let unguarded: readonly Node[] = [];

beforeAll(async () => {
  bytes = await release();
  const found: Node[] = [];
  const outsideTry: Node[] = [];
  fullAncestor(parse(new TextDecoder().decode(bytes), { ecmaVersion: 2022 }), (node, _, ancestors) => {
    found.push(node);
    if (!ancestors.some(({ type }) => type === 'TryStatement')) outsideTry.push(node);
  });
  nodes = found;
  unguarded = outsideTry;
}, 60_000);

/** Names that stand free or behind a dot, as in `window.fetch`. */
const named = (names: readonly string[]): string[] =>
  nodes.flatMap((node) => ('name' in node && names.includes(String(node.name)) ? [String(node.name)] : []));

const callsOf = (type: string, name: string): Node[] =>
  nodes.filter((node) => {
    if (node.type !== type || !('callee' in node)) return false;
    const callee = node.callee as { type: string; name?: string };
    return callee.type === 'Identifier' && callee.name === name;
  });

const isLookbehind = (pattern: string): boolean => /\(\?<[=!]/.test(pattern);

describe('the built main.js', () => {
  it('sends and fetches nothing', () => {
    const network = [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'requestUrl',
      'RTCPeerConnection',
    ];
    expect(named(network)).toEqual([]);
  });

  it('makes no code from text', () => {
    expect(callsOf('CallExpression', 'eval')).toEqual([]);
    expect(callsOf('NewExpression', 'Function')).toEqual([]);
    expect(callsOf('CallExpression', 'Function')).toEqual([]);
  });

  it('has no lookbehind, which stops the whole script on older phones', () => {
    const literals = nodes.flatMap((node) => (node as { regex?: { pattern: string } }).regex?.pattern ?? []);
    expect(literals.filter(isLookbehind)).toEqual([]);
  });

  it('makes a pattern with a lookbehind only where a failure is caught', () => {
    const texts = unguarded.map((node) => (node as { value?: unknown }).value);
    expect(texts.filter((text) => typeof text === 'string' && isLookbehind(text))).toEqual([]);
  });

  it('takes from Obsidian only what it gives to plugins', () => {
    const required = callsOf('CallExpression', 'require').map((node) => {
      const [first] = (node as unknown as { arguments: { value?: string }[] }).arguments;
      return first?.value ?? '';
    });
    const given = /^(?:obsidian|@codemirror\/[a-z-]+|@lezer\/(?:common|highlight|lr))$/;
    expect(required.filter((name) => !given.test(name))).toEqual([]);
  });

  it('is no larger than its budget', () => {
    const budget = JSON.parse(readFileSync('tests/guards/size-budget.json', 'utf8')) as Budget;
    expect(bytes.length).toBeLessThanOrEqual(budget.bytes);
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(budget.gzippedBytes);
  });

  it('is the same to the byte when it is built again', async () => {
    expect(Buffer.compare(await release(), bytes)).toBe(0);
  }, 60_000);
});
