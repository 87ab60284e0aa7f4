import type { checkNotes as en } from '../en/checkNotes';

export const checkNotes: typeof en = {
  title: 'Notities nakijken',
};
