import * as v from 'valibot';

/** The steps of a plan as a form's draft keeps them. */
export const draftPlanSchema = v.array(
  v.object({
    phase: v.number(),
    round: v.nullable(v.number()),
    minutes: v.string(),
    dropped: v.boolean(),
  }),
);
