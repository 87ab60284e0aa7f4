import * as v from 'valibot';

import type { ReflectionPart } from '@/domain/reflection/reflectionHeadings';

/** A part that a draft of an earlier version does not have is empty. */
const later = v.optional(v.string(), '');

/** What the form holds. `about` is a path or empty; `feeling` is '1' to '5' or empty; the plan is as typed. */
export const reflectionSchema = v.object({
  about: v.string(),
  length: v.optional(v.picklist(['short', 'longer']), 'short'),
  impression: later,
  myPart: later,
  setGoing: later,
  learnedWork: later,
  learnedSelf: later,
  insight: v.string(),
  takeAlong: v.string(),
  plan: v.string(),
  due: v.string(),
  sign: v.string(),
  watch: later,
  themes: v.string(),
  feeling: v.picklist(['', '1', '2', '3', '4', '5']),
  isPrivate: v.boolean(),
});

export type ReflectionValues = v.InferOutput<typeof reflectionSchema>;

const emptyParts: Record<ReflectionPart, string> = {
  impression: '',
  myPart: '',
  setGoing: '',
  learnedWork: '',
  learnedSelf: '',
  insight: '',
  takeAlong: '',
  plan: '',
  sign: '',
  watch: '',
};

export const emptyReflection: ReflectionValues = {
  ...emptyParts,
  about: '',
  length: 'short',
  due: '',
  themes: '',
  feeling: '',
  isPrivate: false,
};
