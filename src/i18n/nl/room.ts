import type { room as en } from '../en/room';

export const room: typeof en = {
  command: 'Zaalscherm openen',
  title: 'Zaalscherm',
  none: 'Er loopt nu geen sessie.',
  noneHint: 'Begint er een, dan staan hier de fase en de tijd.',
  done: 'De sessie is afgerond.',
  turn: (person) => `Aan de beurt: ${person}`,
  allHeard: 'Iedereen is geweest',
  soft: 'bijna tijd',
  fullScreen: 'Volledig scherm',
};
