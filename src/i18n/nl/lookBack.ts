import type { lookBack as en } from '../en/lookBack';

export const lookBack: typeof en = {
  title: 'Terugblik',
};
