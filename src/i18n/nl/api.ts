import type { api as en } from '../en/api';

export const api: typeof en = {
  title: 'Andere plugins',
};
