import { describe, expect, it, test } from 'vitest';

import { isCopy, linesOnlyIn, takeOver, undoTakeOver } from '@/domain/session/conflictCopyLines';
import { copySign } from '@/domain/session/conflictCopyName';
import { setProperties } from '@/domain/notes/frontmatter';
import { applyChanges, type Edit } from '@/domain/text/changes';
import { aSession, inPhase } from '../../support/sessions';

const note = 'Sessies/2026-11-21 Stil (deel 1).md';
const beside = (name: string): string => `Sessies/2026-11-21 Stil (deel 1)${name}.md`;

test.each([
  ['Obsidian Sync', ' (Conflicted copy telefoon 202611212031)', 'sure'],
  ['Syncthing', '.sync-conflict-20261121-203105-ABCDEFG', 'sure'],
  ['Dropbox', " (MB's conflicted copy 2026-11-21)", 'sure'],
  ['Dropbox, the second one', " (MB's conflicted copy 2026-11-21 (1))", 'sure'],
  ['Nextcloud', ' (conflicted copy 2026-11-21 203105)', 'sure'],
  ['ownCloud', '_conflict-20261121-203105', 'sure'],
  ['iCloud', ' 2', 'perhaps'],
  ['another note', ' deel 2', null],
  ['a year', ' 2026', null],
  ['itself', '', null],
])('knows the copy of a note that %s makes', (_program, name, sign) => {
  expect(copySign(beside(name), note)).toBe(sign);
});

it('looks in the same folder only', () => {
  expect(copySign('Archief/a.sync-conflict-20261121-203105-ABCDEFG.md', 'Sessies/a.md')).toBeNull();
});

const head =
  '---\ntype: intervisie/session\nstatus: bezig\nstart: 2026-11-21T20:02:00\nfase: 2\nplan: [5, 15]\n---\n';

it('takes a counted name for a copy only when it began at the same moment', () => {
  const [one, other] = [aSession(head), aSession(head.replace('20:02', '21:30'))];
  expect(isCopy('perhaps', one, one)).toBe(true);
  expect(isCopy('perhaps', one, other)).toBe(false);
  expect(isCopy('sure', one, other)).toBe(true);
});

const mine = aSession(`${head}
## 1. Casus

- **MB** Hier. ^iv-faaaa1
- **AK** Van mij. ^iv-faaaa2
- eigen regel

## 2. Feitenronde

- **AK** Waarom? ^iv-qaaaa3

## Acties

## Tijd
`);

const copy = aSession(`${head}
## 1. Casus

- **MB** Hier, anders. ^iv-faaaa1
- **JV** Alleen daar. ^iv-fbbbb1

## 2. Feitenronde

- **AK** Waarom? ^iv-qaaaa3
    - **MB** Daarom. ^iv-abbbb2
- **RS** Wanneer? 🔥 ^iv-qbbbb3
    - **MB** Toen. ^iv-abbbb4
    - eigen in de kopie

## Acties

- [ ] **MB** Bel terug ➕ 2026-11-21 ^iv-xbbbb5
`);

const all = linesOnlyIn(copy, mine).map(({ id }) => id);
const applied = (edit: Edit, text = mine.text): string => {
  expect(edit.ok).toBe(true);
  return edit.ok ? applyChanges(text, edit.changes) : '';
};

describe('the lines that stand in a copy only', () => {
  it('are known by their ids, in the order of the copy', () => {
    expect(all).toEqual(['iv-fbbbb1', 'iv-abbbb2', 'iv-qbbbb3', 'iv-abbbb4', 'iv-xbbbb5']);
  });

  it('come where they stand in the copy, and nothing else changes', () => {
    expect(applied(takeOver(mine, copy, all, inPhase))).toBe(`${head}
## 1. Casus

- **MB** Hier. ^iv-faaaa1
- **AK** Van mij. ^iv-faaaa2
- eigen regel
- **JV** Alleen daar. ^iv-fbbbb1

## 2. Feitenronde

- **AK** Waarom? ^iv-qaaaa3
    - **MB** Daarom. ^iv-abbbb2
- **RS** Wanneer? 🔥 ^iv-qbbbb3
    - **MB** Toen. ^iv-abbbb4

## Acties

- [ ] **MB** Bel terug ➕ 2026-11-21 ^iv-xbbbb5

## Tijd
`);
  });

  it('can be taken one by one', () => {
    const text = applied(takeOver(mine, copy, ['iv-abbbb2'], inPhase));
    expect(linesOnlyIn(copy, aSession(text)).map(({ id }) => id)).toEqual(
      all.filter((id) => id !== 'iv-abbbb2'),
    );
  });

  it('come once, however often they are taken', () => {
    const text = applied(takeOver(mine, copy, all, inPhase));
    expect(takeOver(aSession(text), copy, all, inPhase)).toEqual({ ok: true, changes: [] });
  });

  it('go again with undo, to the byte, also after the clock went on', () => {
    const text = applied(takeOver(mine, copy, all, inPhase));
    const later = applied(setProperties(text, { fase: 1 }), text);
    const undone = applied(undoTakeOver(mine, copy, all, inPhase)(aSession(later)), later);
    expect(undone).toBe(mine.text.replace('fase: 2', 'fase: 1'));
  });

  it('stay when someone has worked on them since', () => {
    const text = applied(takeOver(mine, copy, all, inPhase)).replace('Alleen daar', 'Alleen hier');
    expect(undoTakeOver(mine, copy, all, inPhase)(aSession(text))).toEqual({
      ok: false,
      refusal: 'line-changed',
    });
  });

  it('go one by one when the note went on', () => {
    const text = `${applied(takeOver(mine, copy, all, inPhase))}\nnog iets\n`;
    const undone = applied(undoTakeOver(mine, copy, all, inPhase)(aSession(text)), text);
    expect(aSession(undone).contributions.map(({ id }) => id)).toEqual(
      mine.contributions.map(({ id }) => id),
    );
    expect(undone).toContain('\nnog iets\n');
  });
});
