import { expect, test } from 'vitest';

import type { Contribution } from '@/domain/contributions/contribution';
import { addLines, undoAddLines } from '@/domain/session/pastedLinesEdit';
import { applyChanges, type Edit } from '@/domain/text/changes';
import { aSession, inPhase, sessionText } from '../../support/sessions';

const line = (id: string, text: string, speaker: string | null = null): Contribution => ({
  id: `iv-n${id}`,
  kind: 'note',
  speaker,
  text,
  mark: null,
  chosen: false,
});
const lines = [line('aaaaa', 'Een'), line('bbbbb', 'twee\nen verder', 'MB'), line('ccccc', 'drie', 'AK')];

const written = (text: string, edit: Edit): string => {
  if (!edit.ok) throw new Error(edit.refusal);
  return applyChanges(text, edit.changes);
};

const bodies = [
  '## 1. Casus\n\n## 2. Feitenronde\n\n- Van mij\n\n## 3. Advies\n',
  '## 2. Feitenronde\n\n- **MB** Eerder ^iv-nzzzzz\n\nProza eronder.\n',
  '## 2. Feitenronde\r\n\r\n## 3. Advies\r\n',
  '## 2. Feitenronde',
];

test('lines that are added together stand under each other, in order', () => {
  const text = sessionText(bodies[0] ?? '');
  expect(written(text, addLines(aSession(text), inPhase(1), lines))).toContain(
    '- Een ^iv-naaaaa\n- **MB** twee\n  en verder ^iv-nbbbbb\n- **AK** drie ^iv-nccccc\n',
  );
});

test.each(bodies)('one undo gives the note back as it was: %j', (body) => {
  const text = sessionText(body);
  const after = written(text, addLines(aSession(text), inPhase(1), lines));
  const back = written(after, undoAddLines(lines)(aSession(after)));
  expect(back.trimEnd()).toBe(text.trimEnd());
});

test.each([
  ['a line was changed', '- Een', '- Eén'],
  ['an answer stands under a line', '^iv-nbbbbb', '^iv-nbbbbb\n    - Ja ^iv-addddd'],
  ['something was written between them', '\n- **AK** drie', '\n- tussendoor\n- **AK** drie'],
])('undo refuses when %s', (_why, from, to) => {
  const text = sessionText(bodies[0] ?? '');
  const after = written(text, addLines(aSession(text), inPhase(1), lines)).replace(from, to);
  expect(undoAddLines(lines)(aSession(after))).toEqual({ ok: false, refusal: 'line-changed' });
});

test('undo refuses when a line is gone', () => {
  const text = sessionText(bodies[0] ?? '');
  const after = written(text, addLines(aSession(text), inPhase(1), lines)).replace('- Een ^iv-naaaaa\n', '');
  expect(undoAddLines(lines)(aSession(after))).toEqual({ ok: false, refusal: 'line-gone' });
});
