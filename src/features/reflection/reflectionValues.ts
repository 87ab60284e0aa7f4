import * as v from 'valibot';

/** What the form holds. `about` is a path or empty; `feeling` is '1' to '5' or empty. */
export const reflectionSchema = v.object({
  about: v.string(),
  insight: v.string(),
  takeAlong: v.string(),
  plan: v.string(),
  due: v.string(),
  sign: v.string(),
  themes: v.string(),
  feeling: v.picklist(['', '1', '2', '3', '4', '5']),
  isPrivate: v.boolean(),
});

export type ReflectionValues = v.InferOutput<typeof reflectionSchema>;

export const emptyReflection: ReflectionValues = {
  about: '',
  insight: '',
  takeAlong: '',
  plan: '',
  due: '',
  sign: '',
  themes: '',
  feeling: '',
  isPrivate: false,
};
