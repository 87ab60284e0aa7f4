import { listActions, type ListedAction } from '../actions/listActions';
import { groupOf } from '../index/links';
import { themesOf } from '../index/noteChoices';
import type { IndexedNote } from '../index/vaultIndex';
import { linkOfType } from './noteRecord';
import type { ActionRecord, RecordSource } from './records';

/** All actions of the vault, soonest due first, those without a day last. */
export function actionRecords(source: RecordSource): ActionRecord[] {
  const { index, reading } = source;
  return listActions(index, () => true, reading).flatMap((action) => {
    const note = index.notes.get(action.path);
    return note ? [actionRecord(action, note, source)] : [];
  });
}

function actionRecord(action: ListedAction, note: IndexedNote, source: RecordSource): ActionRecord {
  const { index, reading } = source;
  const casus = action.casus === null ? undefined : index.notes.get(action.casus);
  const themes = [note, ...(casus ? [casus] : [])].flatMap((one) => themesOf(one.properties, reading.names));
  return {
    ...action,
    session: note.type === 'session' ? note.path : linkOfType(note, 'session', source),
    group: groupOf(note, index, reading) ?? (casus ? groupOf(casus, index, reading) : null),
    themes: [...new Set(themes)],
    lookBacks: note.lookBacks.get(action.id) ?? [],
  };
}
