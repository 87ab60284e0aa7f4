import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { formatContribution } from '@/domain/contributions/contributionLine';
import { readLines } from '@/domain/index/readLines';
import type { IndexedNote } from '@/domain/index/vaultIndex';
import { keepsLine } from '@/domain/index/wantedLines';
import { noteTypeOf } from '@/domain/notes/noteTypes';
import { cacheOf } from '../../obsidian/parsedCache';
import { indexedFromText } from '../../support/indexedNote';
import { anyContribution } from '../../support/nasty';

type Read = Pick<IndexedNote, 'actions' | 'lookBacks' | 'lines'>;

function byPlaces(text: string): Read {
  const cache = cacheOf(text);
  return readLines(text, cache, noteTypeOf(cache.frontmatter?.type));
}

/** What a reader of the whole text finds, of which the index keeps some. */
function byText(text: string): Read {
  const { type, actions, lookBacks, lines } = indexedFromText('note.md', text);
  return { actions, lookBacks, lines: lines.filter(({ kind }) => keepsLine(type, kind)) };
}

const notesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${folder}/${path}`);
const madeNotes = [
  ...notesIn('tests/domain'),
  ...notesIn('tests/e2e/approved'),
  ...notesIn('workbench/demo-vault/Intervisie'),
];

test.each(madeNotes)('%s gives by its places what its text gives', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(byPlaces(text)).toEqual(byText(text));
});

const head = (type: string): string => `---\ntype: intervisie/${type}\n---\n\n`;
const piece = fc.oneof(
  { weight: 6, arbitrary: anyContribution.map((one) => formatContribution(one)) },
  { weight: 2, arbitrary: anyContribution.map((one) => formatContribution(one, '    ')) },
  fc.constantFrom(
    '## 1. Casus en vraag',
    '## 12. Ronde (2)',
    '## Wat we meenemen',
    '### Eigen kop',
    '- Van iemand zelf',
    '    - Ook van iemand zelf',
    '        - **AK** Daaronder ^iv-a77777',
    'Een alinea.',
    '',
    '- [ ] **MB** Bel terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    '- [x] Schrijf op ✅ 2026-12-03 ^iv-x00001',
    '    - **2027-01-09** gedaan: gebeld ^iv-l7d2k1\n        - effect:: ze begon zelf\n        - geleerd:: vragen',
    '    - **2027-02-09** partly ^iv-l7d2k2\n        - learned:: one\n        - learned:: two',
    '    - effect:: nergens onder',
    '1. Genummerd ^iv-f00001',
    '> - In een citaat ^iv-q00009',
    '> - [ ] In een citaat ^iv-x00009',
    '\n```\n- In code ^iv-q00008\n```\n',
    '\n%%\n- In commentaar ^iv-q00007\n%%\n',
  ),
);
const note = fc
  .record({
    type: fc.constantFrom('session', 'casus', 'reflection', 'group', 'none'),
    pieces: fc.array(piece, { maxLength: 14 }),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .map(({ type, pieces, lineBreak }) => (head(type) + pieces.join('\n')).replace(/\r?\n/g, lineBreak));

test('a made note gives by its places what its text gives', () => {
  fc.assert(
    fc.property(note, (text) => {
      expect(byPlaces(text)).toEqual(byText(text));
    }),
    { numRuns: 60 },
  );
});
