export const room = {
  command: 'Open room screen',
  title: 'Room screen',
  none: 'No session is running.',
  noneHint: 'Once one starts, its phase and time are shown here.',
  done: 'The session is finished.',
  turn: (person: string): string => `Turn: ${person}`,
  allHeard: 'Everyone was heard',
  soft: 'almost time',
  fullScreen: 'Full screen',
};
