import type { reviewEffect as en } from '../en/reviewEffect';

export const reviewEffect: typeof en = {
  title: 'Van inzicht naar effect',
};
