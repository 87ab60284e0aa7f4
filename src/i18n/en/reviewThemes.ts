import { shortDay } from '../dayInWords';

const notes = (count: number): string => (count === 1 ? '1 note' : `${String(count)} notes`);
const listed = (themes: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(themes.map((theme) => `‘${theme}’`));

export const reviewThemes = {
  title: 'Themes',
  locale: 'en-GB' as 'nl' | 'en-GB',
  day: (day: string, today: string): string => shortDay(day, today, 'en-GB'),
  notes,
  empty: (property: string): string =>
    `No themes yet. Put a few words under ‘${property}’ in a casus or a reflection, and you will see here what comes back.`,
  newCasus: 'New casus',
  noneHere: 'No theme stands in the notes of this choice.',
  heat: {
    title: 'Which theme, when',
    theme: 'Theme',
    total: 'Together',
    summary: (themes: number, most: readonly string[], count: number): string =>
      themes === 1
        ? `One theme: ${listed(most)}, in ${notes(count)}.`
        : `${String(themes)} themes; most often ${listed(most)}${most.length > 1 ? ', each' : ''} in ${notes(count)}.`,
    shown: (count: number): string => `The ${String(count)} most used are shown.`,
    undated: (count: number): string =>
      count === 1
        ? 'One note has no date and is not in the picture.'
        : `${String(count)} notes have no date and are not in the picture.`,
    more: (count: number): string => (count === 1 ? 'One more theme' : `${String(count)} more themes`),
  },
  courses: {
    returns: 'What comes back',
    silent: 'What fell silent',
    once: 'Came up once',
    undated: 'Without a date',
    every: (days: number): string => {
      if (days < 60) {
        const weeks = Math.max(1, Math.round(days / 7));
        return weeks === 1 ? 'about every week' : `about every ${String(weeks)} weeks`;
      }
      const months = Math.round(days / 30.4);
      return `about every ${String(months)} months`;
    },
    returned: (last: string, every: string): string => `last ${last}, ${every}`,
    fellSilent: (last: string, every: string): string => `last ${last}, ${every} until then`,
    last: (day: string): string => `last ${day}`,
  },
  sentences: {
    reading: 'Reading your sentences…',
    none: 'No sentence of your own stands under this theme yet.',
    more: 'More sentences',
    kinds: { casus: 'casus', session: 'session', reflection: 'reflection' },
    undated: 'no date',
    from: (kind: string, title: string, day: string): string =>
      [title, !title.toLowerCase().startsWith(kind) && kind, day].filter(Boolean).join(', '),
  },
  only: 'Only this theme',
  all: 'All themes',
  more: (count: number): string => `${String(count)} more`,
  like: {
    title: 'The same word?',
    about: 'These look alike. Nothing changes until you say so.',
    button: 'Put together…',
    which: listed,
  },
  rename: {
    command: 'Put themes together or rename them',
    undoCommand: 'Undo the change of themes',
    button: 'Put themes together or rename them…',
    title: 'Put themes together or rename them',
    submit: 'Change in all notes',
    which: 'Which themes',
    search: 'Find a theme',
    notShown: (count: number): string => `${String(count)} more; find them with a few letters.`,
    to: 'Become',
    toHint: 'One word or a few, without a comma. Your text and tags stay as they are.',
    missing: {
      which: 'Choose at least one theme.',
      to: 'Say what it becomes.',
      comma: 'A comma would make two themes of it.',
      same: 'That is what it is called already.',
    },
    preview: 'What changes',
    looking: 'Looking at the notes…',
    count: (count: number): string => (count === 1 ? '1 note changes.' : `${String(count)} notes change.`),
    nothing: 'Choose themes and a word to see which notes change.',
    change: (before: string, after: string): string => `${before} → ${after}`,
    unable: (count: number): string =>
      count === 1
        ? '1 note can’t be changed and stays as it is.'
        : `${String(count)} notes can’t be changed and stay as they are.`,
    why: {
      unreadable:
        'The properties can’t be read, or the theme is written in a way that can’t be changed safely.',
      changed: 'The theme is no longer there.',
      gone: 'The note is no longer there.',
      failed: 'Writing did not work.',
    },
    writing: 'Writing…',
    said: (count: number): string => `Themes changed in ${notes(count)}.`,
    saidSome: (done: number, failed: number): string =>
      `Themes changed in ${notes(done)}; ${notes(failed)} not. The review says which.`,
    done: (count: number, from: readonly string[], to: string): string =>
      `${listed(from)} became ‘${to}’ in ${notes(count)}.`,
    failed: (count: number): string => `Not in ${notes(count)}:`,
    undo: 'Undo',
    undone: (count: number): string => `Taken back in ${notes(count)}.`,
    saidUndone: (done: number, failed: number): string =>
      failed === 0
        ? `Themes taken back in ${notes(done)}.`
        : `Themes taken back in ${notes(done)}; ${notes(failed)} stay as they are. The review says which.`,
    notUndone: (count: number): string => `Left as it is now in ${notes(count)}:`,
    notBack: {
      unreadable: 'The properties can’t be read by now.',
      changed: 'The themes are others by now.',
      gone: 'The note is no longer there.',
      failed: 'Writing did not work.',
    },
    dismiss: 'Close this message',
  },
};
