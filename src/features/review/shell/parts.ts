import type { ReviewPart } from '@/features/review/part';

/** The parts of the review under the timeline, from top to bottom. */
export const reviewParts: readonly ReviewPart[] = [];
