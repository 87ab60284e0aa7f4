import { editorInfoField, type Plugin } from 'obsidian';

import type { Context } from '@/context';
import { coachIsOn } from '@/ui/coach/judgeLine';
import { coachExtension, type PathOf } from './editor/coachExtension';
import { openExport } from './export/openExport';

const pathOf: PathOf = (view) => view.state.field(editorInfoField, false)?.file?.path ?? null;

/** Registers the question coach: its signs in editors, and its commands. */
export function registerCoach(plugin: Plugin, context: Context): void {
  const { commands } = context.texts().coach;
  const coach = coachExtension(context, pathOf);
  plugin.registerEditorExtension(coach.extension);
  plugin.addCommand({
    id: 'question-hint',
    name: commands.hint,
    editorCheckCallback: (checking, _editor, { file }) => {
      if (!file || !coachIsOn(context) || !coach.knows(file.path)) return false;
      if (!checking && !coach.showHint(file.path)) context.say(context.texts().coach.noQuestion);
      return true;
    },
  });
  plugin.addCommand({
    id: 'export-corrected-questions',
    name: commands.export,
    callback: () => openExport(context),
  });
}
