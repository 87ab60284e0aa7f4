import type { bases as en } from '../en/bases';

export const bases: typeof en = {
  make: 'Bases maken',
  made: (paths) => `Gemaakt: ${paths.join(', ')}. Verander ze zoals je wilt.`,
};
