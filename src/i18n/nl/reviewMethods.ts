import type { reviewMethods as en } from '../en/reviewMethods';

export const reviewMethods: typeof en = {
  title: 'Methodes en rollen',
};
