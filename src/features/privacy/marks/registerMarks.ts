import type { Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';
import { effect } from '@preact/signals';
import { editorInfoField, Menu, type Editor, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import type { Finding } from '@/domain/trace/finding';
import { addToMenu, type MarkActs } from './markActs';
import { markAt, markField } from './markField';
import { TraceMarks, type MarkKnowledge } from './TraceMarks';
import { traceTip } from './traceTip';

/** A mark with the editor in which it stands. */
interface MarkInEditor {
  readonly view: EditorView;
  readonly finding: Finding;
}

/** Marks what is traceable while one types in a casus, as long as the setting is on, with a command and a menu for a mark. */
export function registerMarks(
  plugin: Plugin,
  context: Context,
  knowledge: MarkKnowledge,
  acts: MarkActs,
): void {
  const { app } = plugin;
  const open = new Set<EditorView>();
  const extension = [marksIn(open, knowledge), markField, traceTip(context, acts)];
  switchWithSetting(plugin, context, extension);
  const markAtCursor = (editor: Editor): MarkInEditor | null => {
    const view = [...open].find(({ state }) => state.field(editorInfoField, false)?.editor === editor);
    const finding = view && markAt(view.state, view.state.selection.main.head);
    return view && finding ? { view, finding } : null;
  };
  plugin.addCommand({
    id: 'why-traceable',
    name: context.texts().privacy.atCursor,
    icon: 'venetian-mask',
    editorCheckCallback: (isAsked, editor) => {
      const mark = markAtCursor(editor);
      if (mark && !isAsked) showMenu(context, acts, mark);
      return mark !== null;
    },
  });
  plugin.registerEvent(
    app.workspace.on('editor-menu', (menu, editor) => {
      const mark = markAtCursor(editor);
      if (mark) addToMenu(menu, context, acts, mark.view, mark.finding);
    }),
  );
}

const marksIn = (open: Set<EditorView>, knowledge: MarkKnowledge): Extension =>
  ViewPlugin.define((view) => {
    const marks = new TraceMarks(view, knowledge);
    open.add(view);
    return {
      update: (update) => marks.update(update),
      destroy: () => {
        open.delete(view);
        marks.destroy();
      },
    };
  });

/** The setting counts at once, in the editors that are open too. */
function switchWithSetting(plugin: Plugin, { app, store }: Context, extension: Extension): void {
  let isOn = store.settings.value.traceMarks;
  const registered = isOn ? [extension] : [];
  plugin.registerEditorExtension(registered);
  const stop = effect(() => {
    const { traceMarks } = store.settings.value;
    if (traceMarks === isOn) return;
    isOn = traceMarks;
    registered.splice(0, registered.length, ...(isOn ? [extension] : []));
    app.workspace.updateOptions();
  });
  plugin.register(stop);
}

function showMenu(context: Context, acts: MarkActs, { view, finding }: MarkInEditor): void {
  const menu = new Menu();
  addToMenu(menu, context, acts, view, finding);
  const title = context.texts().privacy.title;
  menu.addItem((item) =>
    item
      .setTitle(title)
      .setIcon('venetian-mask')
      .onClick(() => acts.check(view, finding)),
  );
  const place = view.coordsAtPos(finding.from);
  menu.showAtPosition({ x: place?.left ?? 0, y: place?.bottom ?? 0 }, view.dom.ownerDocument);
}
