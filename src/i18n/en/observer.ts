export const observer = {
  title: 'For the observer',
  titleOf: (person: string): string => `${person} observes`,
  hint: 'One tap counts one. Who did it is not kept. The keys 1 to 8 count as well, with Shift they take one back.',
  group: 'Tallies',
  kinds: {
    open: 'Open question',
    closed: 'Closed question',
    leading: 'Leading question',
    why: 'Why question',
    stacked: 'Stacked question',
    advice: 'Advice in disguise',
    interruption: 'Interruption',
    silence: 'Silence let be',
  },
  counted: (kind: string, count: number): string => `${kind}, counted ${String(count)}`,
  oneLess: (kind: string): string => `One less: ${kind.toLowerCase()}`,
  command: (kind: string): string => `Count: ${kind.toLowerCase()}`,
};
