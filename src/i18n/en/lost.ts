export const lost = {
  copy: 'There is a copy of this note.',
  back: 'The old note is back.',
  copyBeside: (name: string): string => `A copy that syncing made lies beside this note: “${name}”.`,
  isBack: (name: string): string => `The note that was gone is back: “${name}”.`,
  onlyThere: (count: number): string =>
    count === 1 ? 'One line stands only there.' : `${String(count)} lines stand only there.`,
  allHere: 'Every line from it stands here too.',
  unreadable: 'Its properties can’t be read, so its lines can’t be compared.',
  take: 'Take over',
  takeThis: (line: string): string => `Take over: ${line}`,
  takeAll: 'Take over all',
  openBoth: 'Open side by side',
  makeAnew: 'Make a new note with what was in it',
  kept: (count: number): string =>
    count === 0
      ? 'Its text is still here for as long as Obsidian is open.'
      : `Its text, with ${count === 1 ? 'one line' : `${String(count)} lines`}, is still here for as long as Obsidian is open.`,
  anewName: (name: string): string => `${name} (recovered)`,
  notMade: 'The new note could not be made. The text is still here; try again.',
};
