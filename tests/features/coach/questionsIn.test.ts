import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';

import { propertyNames } from '@/domain/notes/propertyNames';
import { askingIn, notAsking } from '@/domain/questions/askingHere';
import { coachField } from '@/features/coach/editor/coachField';
import { questionAt, type PlacedQuestion } from '@/features/coach/editor/questionsIn';

const asks = askingIn({ captures: ['question'], advice: 'barred' });
const field = coachField(() => propertyNames('nl'));
const inSession = (body: string): string =>
  `---\ntype: intervisie/session\nmethode: x\n---\n\n## 1. Casus\n\n${body}\n\n## 2. Vragen\n\n${body}\n`;

/** The question whose line holds the last of these words; in the second phase questions are asked. */
function found(doc: string, words: string): PlacedQuestion | null {
  const state = EditorState.create({ doc, extensions: [field] });
  return questionAt(state.doc, state.field(field), doc.lastIndexOf(words), [notAsking, asks]);
}

test('a captured question is found with its words alone, and with how questions stand in its phase', () => {
  const line = '- **AK** Wat zag je? 🔥 ⭐ ^iv-q7f3k2';
  const doc = inSession(line);
  const at = doc.lastIndexOf(line) + line.length;
  expect(found(doc, 'Wat')).toEqual({ at, id: 'iv-q7f3k2', text: 'Wat zag je?', asking: asks });
});

test('in another phase and outside the phases nothing is asked', () => {
  const doc = inSession('- Wat? ^iv-q00001');
  const state = EditorState.create({ doc, extensions: [field] });
  const first = questionAt(state.doc, state.field(field), doc.indexOf('Wat'), [notAsking, asks]);
  expect(first?.asking.asks).toBe(false);
  const before = `---\ntype: intervisie/session\n---\n- Wat? ^iv-q00001\n`;
  expect(found(before, 'Wat')?.asking.asks).toBe(false);
});

test('the words of a question that goes on over lines are all there', () => {
  const body = '- Eerder. ^iv-n00001\n- **AK** Wat zag je,\n  toen zij stil werd? ^iv-q00001';
  expect(found(inSession(body), 'toen zij')?.text).toBe('Wat zag je,\ntoen zij stil werd?');
  expect(found(inSession(body), 'Wat zag')).toBeNull();
});

test.each([
  ['another kind', '- Hoe dan? ^iv-n00001'],
  ['a line of the user’s own', '- Hoe dan?'],
  ['an id that is not at the end', '- Hoe ^iv-q00001 dan?'],
  ['a link to a question', '[[s#^iv-q00001]]'],
])('%s is no question', (_, line) => {
  expect(found(inSession(line), line)).toBeNull();
});

test('the question of a casus is found on its own line', () => {
  const doc = '---\ntype: intervisie/casus\nvraag: "Hoe blijf ik: rustig?" # zo\n---\n\nHoe dan?\n';
  expect(found(doc, 'blijf')).toMatchObject({ id: null, text: 'Hoe blijf ik: rustig?' });
  expect(found(doc, 'Hoe dan')).toBeNull();
  expect(found('---\ntype: intervisie/casus\nvraag:\n---\n', 'vraag')).toBeNull();
});
