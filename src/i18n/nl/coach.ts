import type { coach as en } from '../en/coach';

export const coach: typeof en = {
  title: 'Vragencoach',
};
