export const common = {
  cancel: 'Cancel',
  optional: 'optional',
  minutes: (count: number): string => `${String(count)} min`,
  kept: 'Restored what you had typed.',
  throwAway: 'Throw away',
  refusals: {
    'line-gone': 'That line is no longer in the note. Nothing was changed.',
    'line-changed':
      'That line was changed in the meantime. Nothing was written; look at the note and try again.',
    'section-gone': 'That part is no longer in the note. Nothing was changed.',
    'unreadable-properties':
      'The properties of this note can’t be read. Nothing was written. Repair the lines between the two --- and try again.',
    'phases-changed':
      'This can’t be changed any more: a phase has begun by now, or something was written in it. Nothing was changed.',
    'time-changed':
      'The session has gone on since, so this step can’t be taken back any more. Nothing was changed.',
    'properties-changed':
      'This has changed since, so this step can’t be taken back any more. Nothing was written.',
    'note-gone': 'The note is no longer there. What you typed is kept in the form.',
  },
  failed: (reason: string): string => `That did not work: ${reason}. What you typed is kept.`,
};
