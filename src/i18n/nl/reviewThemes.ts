import type { reviewThemes as en } from '../en/reviewThemes';

export const reviewThemes: typeof en = {
  title: 'Thema’s',
};
