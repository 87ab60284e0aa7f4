import type { halfYear as en } from '../en/halfYear';

export const halfYear: typeof en = {
  title: 'Dit halfjaar',
};
