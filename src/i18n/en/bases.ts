const notes = (count: number): string => (count === 1 ? 'one note' : `${String(count)} notes`);

export const bases = {
  make: 'Make bases',
  made: (paths: readonly string[]): string => `Made: ${paths.join(', ')}. Change them as you like.`,
  line: {
    name: 'Learning line',
    date: 'Date',
    ownDate: 'The note’s own date',
    noGroup: 'The rest',
    other: 'Other note',
    summary: (count: number, from: string, to: string): string => `From ${from} to ${to}: ${notes(count)}.`,
    oneDay: (count: number, day: string): string => `On ${day}: ${notes(count)}.`,
    columns: { day: 'Date', note: 'Note', group: 'Group' },
    empty: 'The line begins with the first note.',
    emptyMore: 'Every note that this base lets through gets its place here, on its date.',
    newNote: 'New note',
    noDates: 'None of these notes has a date yet.',
    noDatesMore:
      'Give them a date, or choose in the options of this view which property holds it. They are in the list below.',
    undated: (count: number): string => `Without a date: ${notes(count)}`,
  },
};
