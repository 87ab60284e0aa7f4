import { describe, expect, it } from 'vitest';

import { addLine, moveLine, removeLine, replaceLine } from '@/domain/session/lineEdits';
import { undoAdd, undoMove, undoRemove, undoReplace, type Undo } from '@/domain/session/undo';
import type { SessionNote } from '@/domain/session/sessionNote';
import type { Edit } from '@/domain/text/changes';
import { aContribution } from '../../support/contributions';
import { edited, refusalOf } from '../../support/edits';
import { aSession, inPhase, sessionText } from '../../support/sessions';

type Act = (note: SessionNote) => Edit;
type Hand = (body: string) => string;

const bodyOf = (text: string): string => text.slice(sessionText('').length);
const same: Hand = (body) => body;

/** The body after an act, what a user does by hand then, and the undo of the act. */
function undone(body: string, act: Act, undo: (before: SessionNote) => Undo, byHand: Hand = same): string {
  const before = aSession(body);
  const acted = aSession(byHand(bodyOf(edited(before.text, act(before)))));
  return bodyOf(edited(acted.text, undo(before)(acted)));
}

const added = aContribution({ id: 'iv-q00009', speaker: null, text: 'New' });
const add: Act = (note) => addLine(note, inPhase(1), added);
const remove: Act = (note) => removeLine(note, 'iv-q00001');
const putBack = (before: SessionNote): Undo => undoRemove(before, 'iv-q00001', inPhase(1));

describe('undoing an added line', () => {
  it.each([
    ['in an empty phase', '## 2. A\n\n## 3. B\n'],
    ['after others', '## 2. A\n\n- x ^iv-n00001\n- own\n\n## 3. B\n'],
    ['after text', '## 2. A\n\ntext\n\n## 3. B\n'],
  ])('%s leaves the note as it was', (_, body) => {
    expect(undone(body, add, () => undoAdd(added))).toBe(body);
  });

  it.each([
    ['was taken away by hand', '## 2. A\n', 'line-gone'],
    ['was reworded by hand', '## 2. A\n\n- Newer ^iv-q00009\n', 'line-changed'],
    ['got an answer', '## 2. A\n\n- New ^iv-q00009\n    - a\n', 'line-changed'],
  ])('is refused when it %s', (_, body, refusal) => {
    expect(refusalOf(undoAdd(added)(aSession(body)))).toBe(refusal);
  });
});

describe('undoing a change of a line', () => {
  const before = aContribution({ text: 'Old' });
  const later = aContribution({ text: 'New', mark: 'cold' });

  it('gives it its words back', () => {
    const body = '## 2. A\n\n- **AK** Old ^iv-q00001\n';
    const change: Act = (note) => replaceLine(note, before, later);
    expect(undone(body, change, () => undoReplace(before, later))).toBe(body);
  });

  it('is refused when somebody changed it since', () => {
    const note = aSession('## 2. A\n\n- **AK** Newest ^iv-q00001\n');
    expect(refusalOf(undoReplace(before, later)(note))).toBe('line-changed');
  });
});

describe('undoing a removal', () => {
  it.each([
    ['the first of its phase', '## 1. A\n\n- a ^iv-q00002\n\n## 2. B\n\n- x ^iv-q00001\n- y ^iv-q00003\n'],
    ['the only one of its phase', '## 1. A\n\n- a ^iv-q00002\n\n## 2. B\n\n- x ^iv-q00001\n\n## 3. C\n'],
    ['between lines of the user', '## 2. B\n\n- own\n- x ^iv-q00001\n- own\n'],
    ['with an answer', '## 2. B\n\n- x ^iv-q00001\n    - y ^iv-a00001\n- z ^iv-q00002\n'],
    ['an answer', '## 2. B\n\n- a ^iv-q00002\n    - x ^iv-q00001\n    - own\n'],
    ['in a loose list', '## 2. B\n\n- a ^iv-q00002\n\n- x ^iv-q00001\n\n- z ^iv-q00003\n'],
    ['at the end without a line break', '## 2. B\n\n- a\n- x ^iv-q00001'],
    ['in Windows line ends', '## 2. B\r\n\r\n- a\r\n- x ^iv-q00001\r\n- b\r\n'],
    ['outside its phase', '## 2. B\n\n## Own\n\n- x ^iv-q00001\n'],
  ])('puts back %s exactly', (_, body) => {
    expect(undone(body, remove, putBack)).toBe(body);
  });

  it('puts it back after the line before it, when a user wrote on', () => {
    const body = '## 2. B\n\n- a ^iv-q00002\n    - own\n- x ^iv-q00001\n- z ^iv-q00003\n';
    const wanted = `${body}- more\n`;
    expect(undone(body, remove, putBack, (text) => `${text}- more\n`)).toBe(wanted);
  });

  it('puts it back before the line after it, when it was the first', () => {
    const body = '## 2. B\n\n- x ^iv-q00001\n- z ^iv-q00003\n';
    expect(undone(body, remove, putBack, (text) => `${text}- more\n`)).toBe(`${body}- more\n`);
  });

  it('puts it back in its own phase, when the line before it moved to another', () => {
    const body = '## 2. B\n\n- a ^iv-q00002\n- x ^iv-q00001\n';
    const moved: Hand = () => '## 1. A\n\n- a ^iv-q00002\n\n## 2. B\n';
    const wanted = '## 1. A\n\n- a ^iv-q00002\n\n## 2. B\n\n- x ^iv-q00001\n';
    expect(undone(body, remove, putBack, moved)).toBe(wanted);
  });

  it('puts an answer back under its question, wherever that stands', () => {
    const body = '## 2. B\n\n- a ^iv-q00002\n    - x ^iv-q00001\n';
    const moved: Hand = () => '## 2. B\n\n- own\n- a ^iv-q00002\n';
    expect(undone(body, remove, putBack, moved)).toBe(
      '## 2. B\n\n- own\n- a ^iv-q00002\n    - x ^iv-q00001\n',
    );
  });

  it('is refused when the line is back already', () => {
    const note = aSession('## 2. B\n\n- x ^iv-q00001\n');
    expect(refusalOf(putBack(note)(note))).toBe('line-changed');
  });
});

describe('undoing a move', () => {
  const move: Act = (note) => moveLine(note, 'iv-q00001', inPhase(2));
  const moveBack = (before: SessionNote): Undo => undoMove(before, 'iv-q00001', inPhase(1));

  it.each([
    ['from between others', '## 2. B\n\n- a ^iv-q00002\n- x ^iv-q00001\n- own\n\n## 3. C\n'],
    ['from an empty phase', '## 2. B\n\n- x ^iv-q00001\n\n## 3. C\n\n- c ^iv-q00002\n'],
    ['of an answer', '## 2. B\n\n- a ^iv-q00002\n    - x ^iv-q00001\n\n## 3. C\n'],
  ])('%s leaves the note as it was', (_, body) => {
    expect(undone(body, move, moveBack)).toBe(body);
  });

  it('moves the line back as it is by then', () => {
    const body = '## 2. B\n\n- a ^iv-q00002\n- x ^iv-q00001\n\n## 3. C\n';
    const reworded: Hand = (text) => text.replace('- x ^', '- newer ^');
    expect(undone(body, move, moveBack, reworded)).toBe(body.replace('- x ^', '- newer ^'));
  });

  it('is refused when the line is gone', () => {
    const before = aSession('## 2. B\n\n- x ^iv-q00001\n');
    expect(refusalOf(moveBack(before)(aSession('## 2. B\n')))).toBe('line-gone');
  });
});
