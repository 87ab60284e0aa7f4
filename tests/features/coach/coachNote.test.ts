import { EditorState, type TransactionSpec } from '@codemirror/state';
import { expect, test } from 'vitest';

import { propertyNames } from '@/domain/notes/propertyNames';
import { coachField, type CoachNote } from '@/features/coach/editor/coachField';
import { headingsIn } from '@/features/coach/editor/headings';

const names = propertyNames('nl');

const session = `---
type: intervisie/session
methode: incidentmethode
fasen: [1, 2]
---

# Titel

## 1. Casus

- **MB** Hoe? ^iv-q00001

## 2. Vragen

### Van mij

## Acties
`;
const casus = '---\ntype: intervisie/casus\nvraag: Hoe blijf ik rustig?\ndatum: 2026-11-21\n---\n\nTekst.\n';

const field = coachField(() => names);
const open = (doc: string): EditorState => EditorState.create({ doc, extensions: [field] });
const noteOf = (state: EditorState): CoachNote => state.field(field);

function afterChange(state: EditorState, spec: TransactionSpec): EditorState {
  const next = state.update(spec).state;
  // However it came about, it is what a fresh look at the text would give.
  if (noteOf(next).facts?.is === 'session')
    expect(noteOf(next).headings).toEqual(headingsIn(EditorState.create({ doc: next.doc }).doc));
  return next;
}

test('a session note is known by its type, with its method, its phases and where they begin', () => {
  const note = noteOf(open(session));
  expect(note.facts).toEqual({ is: 'session', method: 'incidentmethode', phases: [1, 2] });
  expect(note.headings.map(({ phase }) => phase)).toEqual([null, 0, 1, null]);
});

test('a casus is known with its question and the end of its line', () => {
  const at = casus.indexOf('\ndatum');
  expect(noteOf(open(casus)).facts).toEqual({ is: 'casus', question: 'Hoe blijf ik rustig?', at });
});

test.each([
  ['no properties', 'Tekst.\n\n## 1. Kop\n'],
  ['nothing at all', ''],
  ['another type', '---\ntype: recept\n---\n'],
  ['our type in its body only', '---\ntags: x\n---\n\ntype: intervisie/session\n'],
  ['properties that never end', '---\ntype: intervisie/session\n\nTekst.\n'],
  ['properties that cannot be read', '---\ntype: intervisie/session\n  x: [\n---\n'],
])('a note with %s is not ours', (_, doc) => {
  const { facts, headings } = noteOf(open(doc));
  expect([facts, headings]).toEqual([null, []]);
});

test('typing in the text moves the phases along, and keeps the facts as they are', () => {
  const before = open(session);
  const at = session.indexOf('- **MB**');
  const after = afterChange(before, { changes: { from: at, insert: 'Een regel erbij.\n' } });
  expect(noteOf(after).facts).toBe(noteOf(before).facts);
  expect(noteOf(after).headings[2]?.from).toBe(noteOf(before).headings[2]!.from + 17);
});

test.each([
  ['a new number', { from: session.indexOf('2. Vragen'), to: session.indexOf('. Vragen'), insert: '3' }],
  ['a heading that goes', { from: session.indexOf('## 2.'), to: session.indexOf('### Van') }],
  ['a heading that comes', { from: session.length, insert: '\n## 3. Slot\n' }],
  ['a heading that becomes text', { from: session.indexOf('## 2.'), insert: 'x' }],
  ['a line before a heading', { from: session.indexOf('## 2.'), insert: 'x\n' }],
  ['a break in a heading', { from: session.indexOf('Vragen'), insert: '\n' }],
])('%s is seen', (_, changes) => {
  afterChange(open(session), { changes });
});

test('properties that change are read again', () => {
  const from = session.indexOf('incident');
  const after = open(session).update({ changes: { from, to: from + 'incident'.length, insert: 'roddel' } });
  expect(noteOf(after.state).facts).toMatchObject({ method: 'roddelmethode' });
  const none = open(session).update({ changes: { from: 0, to: 4 } });
  expect(noteOf(none.state).facts).toBeNull();
  const made = open('Tekst.').update({ changes: { from: 0, insert: casus } });
  expect(noteOf(made.state).facts).toMatchObject({ is: 'casus' });
});
