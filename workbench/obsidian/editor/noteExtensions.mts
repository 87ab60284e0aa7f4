import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { deleteMarkupBackward, insertNewlineContinueMarkupCommand } from '@codemirror/lang-markdown';
import { codeFolding, indentUnit } from '@codemirror/language';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, keymap } from '@codemirror/view';
import { livePreviewState } from './fields.mts';
import { noteHighlighting } from './highlight.mts';
import { inputAtOnce } from './inputAtOnce.mts';
import { lineClasses } from './lineClasses.mts';
import { noteLanguage } from './markdownSyntax.mts';
import { phrases } from './phrases.mts';

const tabWidth = 4;

const listKeys = [
  { key: 'Enter', run: insertNewlineContinueMarkupCommand({ nonTightLists: false }) },
  { key: 'Backspace', run: deleteMarkupBackward },
  indentWithTab,
];

/** What every note's editor has, whatever the plugins add; the element with the given id names it. */
export function noteExtensions(labelId: string): Extension[] {
  return [
    noteLanguage(),
    noteHighlighting(),
    lineClasses(),
    history(),
    inputAtOnce(),
    codeFolding(),
    drawSelection(),
    dropCursor(),
    search({ top: true }),
    EditorState.phrases.of(phrases()),
    highlightSelectionMatches(),
    livePreviewState,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-labelledby': labelId, spellcheck: 'true' }),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(tabWidth),
    indentUnit.of('\t'),
    keymap.of([...listKeys, ...searchKeymap, ...historyKeymap, ...defaultKeymap]),
  ];
}
