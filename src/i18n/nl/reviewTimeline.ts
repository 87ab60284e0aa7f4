import type { reviewTimeline as en } from '../en/reviewTimeline';

export const reviewTimeline: typeof en = {
  title: 'Tijdlijn',
};
