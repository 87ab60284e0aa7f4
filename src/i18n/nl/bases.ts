import type { bases as en } from '../en/bases';

export const bases: typeof en = {
  title: 'Bases',
};
