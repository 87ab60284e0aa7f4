import type { ReviewPart } from '@/features/review/part';
import { EffectPart } from '@/features/review/effect/EffectPart';
import { HalfYearPart } from '@/features/review/halfYear/HalfYearPart';
import { MethodsPart } from '@/features/review/methods/MethodsPart';
import { QuestionsPart } from '@/features/review/questions/QuestionsPart';
import { ThemesPart } from '@/features/review/themes/ThemesPart';
import { TimelinePart } from '@/features/review/timeline/TimelinePart';

/** The parts of the review, from top to bottom. */
export const reviewParts: readonly ReviewPart[] = [
  {
    id: 'timeline',
    icon: 'chart-no-axes-gantt',
    title: (texts) => texts.reviewTimeline.title,
    Part: TimelinePart,
  },
  { id: 'themes', icon: 'tags', title: (texts) => texts.reviewThemes.title, Part: ThemesPart },
  {
    id: 'questions',
    icon: 'message-circle-question',
    title: (texts) => texts.reviewQuestions.title,
    Part: QuestionsPart,
  },
  { id: 'methods', icon: 'route', title: (texts) => texts.reviewMethods.title, Part: MethodsPart },
  { id: 'effect', icon: 'footprints', title: (texts) => texts.reviewEffect.title, Part: EffectPart },
  { id: 'halfYear', icon: 'book-open', title: (texts) => texts.halfYear.title, Part: HalfYearPart },
];
