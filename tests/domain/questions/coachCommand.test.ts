import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coach-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const coach = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['scripts/coach.mjs', ...args], { encoding: 'utf8' });

function coachOn(language: string, text: string): string[] {
  const file = join(folder, 'questions.txt');
  writeFileSync(file, text);
  const { status, stdout, stderr } = coach('--lang', language, file);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.split('\n').slice(0, -1);
}

describe('npm run coach', { timeout: 30_000 }, () => {
  it('prints kind, nudge or ok, and rule for each line, empty ones too', () => {
    const printed = coachOn('nl', 'Wat deed je?\n\nWaarom deed je dat?\n\n');
    expect(printed.map((line) => line.split('\t'))).toEqual([
      ['open', 'ok', 'question-word'],
      ['unsure', 'ok', 'empty'],
      ['why', 'nudge', 'why'],
      ['unsure', 'ok', 'empty'],
    ]);
  });

  it('reads a file from Windows, with a byte order mark and a last line without an end', () => {
    const printed = coachOn('nl', '\uFEFFWat deed je?\r\nHeb je al eens gebeld?\r\nWaarom?');
    expect(printed.map((line) => line.split('\t')[0])).toEqual(['open', 'advice', 'why']);
  });

  it('reads a line as it stands in a session note', () => {
    expect(coachOn('nl', '- **AK** Waarom deed *je* dat? ^iv-q12345\n')[0]).toMatch(/^why\tnudge\t/);
  });

  it('prints nothing for an empty file', () => {
    expect(coachOn('nl', '')).toEqual([]);
  });

  it.each([
    [['--lang', 'de', 'x.txt'], '--lang is nl or en'],
    [['x.txt'], '--lang is nl or en'],
    [['--lang', 'nl'], 'Give one file'],
    [['--lang', 'nl', 'a.txt', 'b.txt'], 'Give one file'],
    [['--lang', 'nl', 'no-such-file.txt'], 'no-such-file.txt could not be read'],
    [['--lang', 'nl', 'scripts'], 'scripts could not be read'],
    [['--speed', '9'], '--speed'],
  ])('tells what is wrong with %j, on one line, with exit code 2', (args, message) => {
    const { status, stdout, stderr } = coach(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
