import type { LeavesOut, ProblemDetail, ProblemKind } from '@/domain/checkNotes/problem';

const notes = (count: number): string => (count === 1 ? 'one note' : `${String(count)} notes`);

/** What each kind is called, and what it means. */
const kinds: Readonly<Record<ProblemKind, { readonly title: string; readonly about: string }>> = {
  unreadable: {
    title: 'Properties that can’t be read',
    about: 'Only you know what was meant, so this is for you to mend. The line opens where reading stops.',
  },
  type: {
    title: 'A type that is nearly right',
    about: 'Nothing is done with the note as long as its type is not known.',
  },
  date: { title: 'Dates that can’t be read', about: 'A date is written as 2026-11-21: year, month, day.' },
  'no-date': { title: 'Notes without a date', about: 'What has no date can’t be placed in time.' },
  'link-gone': {
    title: 'Links that lead nowhere',
    about: 'The note was deleted or got another name, or what stands there is no link.',
  },
  'link-astray': {
    title: 'Links to the wrong note',
    about: 'A casus, session or group links to a note that is something else, or to itself.',
  },
  'same-name': {
    title: 'Two notes with one name',
    about: 'The link can mean either. With the folder in it, it means one.',
  },
  status: { title: 'A status that is not known', about: 'These are the words that can stand there.' },
  'same-id': {
    title: 'Lines that were copied',
    about: 'The sign at the end of a line says which line it is, and should stand in the vault once.',
  },
  'text-link': {
    title: 'Links in a text that lead nowhere',
    about: 'The note was deleted or got another name, or is still to be made.',
  },
  'link-place': {
    title: 'Links to a place that is gone',
    about: 'The note is still there, the heading or the line is not.',
  },
  'two-running': {
    title: 'Two sessions at once',
    about: 'A group has one session at a time. The other one was not finished.',
  },
  'end-first': { title: 'An end before the start', about: 'One of the two times is not right.' },
};

/** What does not count because of it. */
const leavesOut: Readonly<Record<LeavesOut, string>> = {
  everywhere: 'The note counts nowhere.',
  periods: 'It counts in no period.',
  due: 'The action is among those without a day.',
  done: 'When the action was done is not known.',
  meeting: 'The next meeting of the group is not known.',
  'look-back': 'This look-back won’t come.',
  waiting: 'This time does not count for how long the casus has waited.',
  version: 'Which session gave the question these words is not known.',
  action: 'The action may not count with its casus.',
  casus: 'It does not count with a casus.',
  session: 'It does not count with a session.',
  group: 'It may not count with its group.',
  choice: 'It counts with the first of these.',
  'as-draft': 'The casus counts as a draft.',
  'as-planned': 'The session counts as planned.',
  twice: 'What was copied counts twice.',
  times: 'The times of the session are not right; it does count.',
  nothing: 'It counts all the same.',
};

/** What more there is to say. */
const details: Readonly<Record<ProblemDetail, string>> = {
  'not-closed': 'The three hyphens below the properties are missing.',
  'not-properties': 'These are no properties: a name, a colon, a space and a value on each line.',
  twice: 'The same property stands here a second time.',
  colon:
    'A colon is out of place. Put quotes around a text with a colon in it, a space after the name’s colon, and no spaces before the name.',
  'missing-sign': 'A sign is missing here or just above: a colon after the name, a closing quote or bracket.',
  indent:
    'This line is indented in a way that can’t be read. Use spaces, no tabs, and as many as its neighbours.',
  'special-sign': 'A sign here means something else in properties. Put quotes around the whole text.',
  unexpected: 'Something stands here that was not expected. Often quotes around the whole text help.',
  'no-link': 'This is no link: two square brackets on each side make it one.',
  itself: 'The note links to itself.',
  circle: 'These sessions link to each other in a circle.',
  'other-type': 'The note that it links to is something else.',
  'not-ours': 'The note that it links to is an ordinary note.',
  'no-such-day': 'No calendar has this day.',
  'no-day': 'This can’t be read as a day. A day such as 2026-11-21 belongs here.',
  'no-moment': 'This can’t be read as a time. A day with a time, such as 2026-11-21T20:02:00, belongs here.',
  'other-form': 'The day is there, in another form.',
  'no-heading': 'The heading is gone or has other words now.',
  'no-block': 'The line is gone or stands elsewhere now.',
};

export const checkNotes = {
  title: 'Check notes',
  undoCommand: 'Undo last mend of a note',
  looking: 'Your notes are being looked through.',
  lookingAgain: 'Looking again.',
  allRight: 'All notes can be read.',
  allRightHint: 'When something goes wrong in a note, it shows up here.',
  summary: (left: number, others: number): string => {
    const first = left === 1 ? 'One note does' : `${String(left)} notes do`;
    const more = others === 1 ? 'one more note' : `${String(others)} more notes`;
    const rest = `In ${left === 0 ? notes(others) : more} something is not right.`;
    return [left === 0 ? '' : `${first} not count at all.`, others === 0 ? '' : rest]
      .filter(Boolean)
      .join(' ');
  },
  hint: 'Nothing changes until you choose it. You see first what a line becomes.',
  keys: 'Tab walks through the list, Enter opens the note at that line or mends it.',
  kinds,
  leavesOut,
  details,
  line: (line: number): string => `line ${String(line)}`,
  place: (line: number, column: number): string => `line ${String(line)}, column ${String(column)}`,
  missing: 'no date',
  inWords: 'The day is there, in words.',
  places: (count: number): string => `It stands in ${String(count)} places in this note.`,
  gone: 'The note is no longer there.',
  copied: (count: number, title: string, isSame: boolean): string => {
    const lines = count === 1 ? 'One line stands' : `${String(count)} lines stand`;
    return isSame ? `${lines} in this note twice.` : `${lines} in ‘${title}’ as well.`;
  },
  runsToo: (title: string): string => `‘${title}’ started later and is running too.`,
  leadsTo: (title: string): string => `It links to ‘${title}’.`,
  mend: {
    set: (to: string): string => `Make it ${to}`,
    status: (to: string): string => `Set to ${to}`,
    link: (title: string): string => `Link to ‘${title}’`,
    linkIn: (title: string, folder: string): string => `Link to ‘${title}’ in ${folder}`,
    heading: (heading: string): string => `Link to the heading ‘${heading}’`,
    wholeNote: 'Link to the note itself',
    unlink: 'Make it plain text',
    removeLink: 'Remove the link',
    newId: (count: number): string =>
      count === 1 ? 'Give the copy its own sign' : 'Give the copies their own signs',
    choose: 'Choose a note…',
    chooseWhich: 'Which note should it link to?',
  },
  becomes: 'becomes',
  lineGoes: 'the line goes',
  moreLines: (count: number): string =>
    count === 1 ? 'and one line more' : `and ${String(count)} lines more`,
  more: (count: number): string => (count === 1 ? 'One more' : `${String(count)} more`),
  mended: (title: string): string => `‘${title}’ was mended.`,
  undo: 'Undo',
  undone: (title: string): string => `‘${title}’ is as it was.`,
  saidUndone: 'The last mend of a note was undone.',
  failed: 'That could not be written. The note is as it was.',
  leftOut: (count: number): string =>
    count === 1
      ? 'One note can’t be read and does not count.'
      : `${String(count)} notes can’t be read and do not count.`,
  nothingElse: 'So there is nothing to look back on. The list says what can be done about it.',
  undated: (count: number): string =>
    count === 1
      ? 'One note without a date is not on the timeline.'
      : `${String(count)} notes without a date are not on the timeline.`,
};
