// @vitest-environment happy-dom
import { history } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { expect, test } from 'vitest';
import { Editor } from '../../../obsidian/editor/editor.mts';

function editorWith(doc: string): Editor {
  const extensions = [history(), EditorState.allowMultipleSelections.of(true)];
  return new Editor(new EditorView({ doc, extensions }));
}

test('positions and offsets answer each other', () => {
  const editor = editorWith('een\ntwee\ndrie');
  expect(editor.offsetToPos(6)).toEqual({ line: 1, ch: 2 });
  expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(6);
});

test('a position outside the text is the nearest one inside', () => {
  const editor = editorWith('een\ntwee');
  expect(editor.posToOffset({ line: 0, ch: 99 })).toBe(3);
  expect(editor.posToOffset({ line: 9, ch: 0 })).toBe(8);
});

test('a new value keeps the cursor where it was in what did not change', () => {
  const editor = editorWith('een\ntwee\ndrie');
  editor.setCursor(2, 2);
  editor.setValue('EEN EXTRA\ntwee\ndrie');
  expect(editor.getCursor()).toEqual({ line: 2, ch: 2 });
});

test('a range is replaced, and undo brings it back', () => {
  const editor = editorWith('een twee');
  editor.replaceRange('drie', { line: 0, ch: 4 }, { line: 0, ch: 8 });
  expect(editor.getValue()).toBe('een drie');
  editor.undo();
  expect(editor.getValue()).toBe('een twee');
});

test('the changes of a transaction are in places of the text before it, its selection after it', () => {
  const editor = editorWith('een\ntwee\ndrie');
  editor.transaction({
    changes: [
      { from: { line: 0, ch: 0 }, text: 'nul\n' },
      { from: { line: 2, ch: 0 }, to: { line: 2, ch: 4 }, text: 'DRIE' },
    ],
    selection: { from: { line: 3, ch: 4 } },
  });
  expect(editor.getValue()).toBe('nul\neen\ntwee\nDRIE');
  expect(editor.getCursor()).toEqual({ line: 3, ch: 4 });
});

test('the selection is replaced, and several are read as lines', () => {
  const editor = editorWith('een twee drie');
  editor.setSelections([
    { anchor: { line: 0, ch: 0 }, head: { line: 0, ch: 3 } },
    { anchor: { line: 0, ch: 9 }, head: { line: 0, ch: 13 } },
  ]);
  expect(editor.getSelection()).toBe('een\ndrie');
  editor.replaceSelection('x');
  expect(editor.getValue()).toBe('x twee x');
});

test('the word at a place is found', () => {
  const editor = editorWith('een twee');
  expect(editor.wordAt({ line: 0, ch: 5 })).toEqual({ from: { line: 0, ch: 4 }, to: { line: 0, ch: 8 } });
});

test('selected lines are read and rewritten, empty ones left out', () => {
  const editor = editorWith('een\n\ntwee');
  editor.setSelection({ line: 0, ch: 0 }, { line: 2, ch: 1 });
  editor.processLines(
    (_line, text) => text.length,
    (line, _text, length) => ({ from: { line, ch: 0 }, text: `${length} ` }),
  );
  expect(editor.getValue()).toBe('3 een\n\n4 twee');
});

test('a named command is carried out', () => {
  const editor = editorWith('een\ntwee');
  editor.setCursor(0, 0);
  editor.exec('deleteLine');
  expect(editor.getValue()).toBe('twee');
});
