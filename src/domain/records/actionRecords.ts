import type { ActionLine } from '../actions/actionLine';
import { namedCasus } from '../actions/namedCasus';
import { themesOf, withThemes } from '../index/noteChoices';
import type { IndexedNote } from '../index/vaultIndex';
import { groupNoteOf, type NoteLinks } from './noteRecord';
import type { ActionRecord, RecordSource } from './records';

const none: readonly ActionRecord[] = [];
const noLookBacks: ActionRecord['lookBacks'] = [];

/** The actions of a note as records, in the order in which they stand. */
export function actionRecords(
  note: IndexedNote,
  links: NoteLinks,
  source: RecordSource,
): readonly ActionRecord[] {
  return note.actions.length === 0 ? none : note.actions.map((one) => actionRecord(one, note, links, source));
}

/** Fields one by one: there are many actions, and a spread takes several times as long. */
function actionRecord(
  action: ActionLine,
  note: IndexedNote,
  links: NoteLinks,
  source: RecordSource,
): ActionRecord {
  const path = namedCasus(action, note, source) ?? links.casus;
  const casus = path === null ? undefined : source.notes.get(path);
  const { names } = source.reading;
  const own = themesOf(note.properties, names);
  const themes = casus && casus !== note ? withThemes(own, themesOf(casus.properties, names)) : own;
  const { id, status, owner, text, created, due, done, line } = action;
  return {
    id,
    status,
    owner,
    text,
    created,
    due,
    done,
    line,
    path: note.path,
    casus: path,
    session: note.type === 'session' ? note.path : links.session,
    group: links.group ?? (casus ? groupNoteOf(casus, source) : null),
    themes,
    lookBacks: note.lookBacks.get(id) ?? noLookBacks,
  };
}
