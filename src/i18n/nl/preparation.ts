import type { preparation as en } from '../en/preparation';

export const preparation: typeof en = {
  title: 'Casus voorbereiden',
};
