export const turns = {
  then: (person: string): string => `then ${person}`,
  passedOver: (people: readonly string[]): string => `passed: ${people.join(', ')}`,
  next: 'Next turn',
  notHeard: 'not heard yet',
  passed: 'passed',
  silent: 'silent in this phase',
  atTurn: 'has the turn',
  overSession: 'over the whole session',
  more: 'People and roles',
  menu: {
    previous: 'Turn back to the one before',
    overSession: 'Count over the whole session',
    handOver: 'Hand over roles…',
    rota: 'Rota…',
  },
  commands: {
    next: 'Next turn',
    previous: 'Previous turn',
    talkTime: 'Count talk time',
  },
  talk: {
    label: 'Talk time',
    count: 'Count talk time',
    hint: 'Press who talks, or the number. Press again to stop.',
    talks: 'talks now',
  },
};
