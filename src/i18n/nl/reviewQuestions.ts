import type { reviewQuestions as en } from '../en/reviewQuestions';

export const reviewQuestions: typeof en = {
  title: 'Vragen',
};
