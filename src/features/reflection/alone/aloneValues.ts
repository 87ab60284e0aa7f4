import * as v from 'valibot';

/** What is asked of somebody who reflects alone: the id of a model, and a path to what it is about, or ''. */
export const aloneSchema = v.object({ about: v.string(), method: v.string() });

export type AloneValues = v.InferOutput<typeof aloneSchema>;
