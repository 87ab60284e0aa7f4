export const time = {
  commands: {
    oneLess: 'Take one minute away',
    other: 'Give the phase more or fewer minutes',
    borrow: 'Take time from a later phase',
  },
  /** The whole session, beside the time of the phase. */
  sessionLeft: (minutes: number): string => `${String(minutes)} min`,
  wholeSession: 'whole session',
  soft: 'nearly time',
  lessMinutes: (minutes: number): string => `${String(minutes)} min less`,
  other: 'Other minutes',
  otherLabel: 'Minutes more, or with a minus less',
  otherPlaceholder: '2.5, 1:20 or -3',
  otherSubmit: 'Change the time',
  badMinutes: 'Give minutes such as 2.5, 1:20 or -3, from a half to 480.',
  noneLeft: 'This phase has no time left to take away. Nothing was changed.',
  borrow: (minutes: number, phase: string): string => `Take ${String(minutes)} min from “${phase}”`,
  nothingToBorrow: 'No phase that is still to come can miss a minute. Nothing was changed.',
};
