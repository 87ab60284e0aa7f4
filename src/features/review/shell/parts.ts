import type { ReviewPart } from '@/features/review/part';
import { TimelinePart } from '@/features/review/timeline/TimelinePart';

/** The parts of the review, from top to bottom. */
export const reviewParts: readonly ReviewPart[] = [
  {
    id: 'timeline',
    icon: 'chart-no-axes-gantt',
    title: (texts) => texts.reviewTimeline.title,
    Part: TimelinePart,
  },
];
