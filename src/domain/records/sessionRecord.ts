import { dayIn } from '../index/links';
import { themesOf, withThemes } from '../index/noteChoices';
import type { IndexedNote } from '../index/vaultIndex';
import { statusOf, type SessionStatus } from '../notes/noteWords';
import { sessionRoles, type SessionRole } from '../session/sessionProperties';
import { noteRecord, textOf, valueOf, type NoteLinks } from './noteRecord';
import type { RecordSource, SessionRecord } from './records';
import { numbersIn, textsIn } from './values';

/**
 * A session note as a record. Alone is one person, whose casus may well be a group's; with nobody named, a session of no group.
 * Of the properties only those of the record are read, and in the same way as for a session that goes on.
 */
export function sessionRecord(note: IndexedNote, links: NoteLinks, source: RecordSource): SessionRecord {
  const { path, title, day, group, themes } = noteRecord(note, links, source);
  const participants = textsIn(valueOf(note, 'participants', source));
  return {
    path,
    title,
    day: day ?? dayIn(valueOf(note, 'start', source)),
    group,
    themes: withThemesOf(links.casus, themes, source),
    status: sessionStatus(valueOf(note, 'status', source)),
    method: textOf(note, 'method', source),
    casus: links.casus,
    isSolo: participants.length === 1 || (participants.length === 0 && group === null),
    participants,
    absent: textsIn(valueOf(note, 'absent', source)),
    roles: rolesOf(note, source),
    evaluation: numbersIn(valueOf(note, 'evaluation', source)),
    lines: note.lines,
  };
}

function sessionStatus(word: unknown): SessionStatus {
  const status = statusOf(word);
  return status === 'running' || status === 'paused' || status === 'done' ? status : 'planned';
}

const noRoles: SessionRecord['roles'] = {};

function rolesOf(note: IndexedNote, source: RecordSource): SessionRecord['roles'] {
  let roles: Partial<Record<SessionRole, string>> = noRoles;
  for (const role of sessionRoles) {
    const person = textOf(note, role, source);
    if (person !== '') roles = { ...roles, [role]: person };
  }
  return roles;
}

function withThemesOf(
  casus: string | null,
  themes: readonly string[],
  { notes, reading }: RecordSource,
): readonly string[] {
  const properties = casus === null ? undefined : notes.get(casus)?.properties;
  return properties ? withThemes(themes, themesOf(properties, reading.names)) : themes;
}
