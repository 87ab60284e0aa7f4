import * as v from 'valibot';

import type { ThemePlan } from '@/domain/review/themes/themePlan';

/** What the form holds, also as a draft. */
export const renameSchema = v.object({ chosen: v.array(v.string()), to: v.string() });

export type RenameValues = v.InferOutput<typeof renameSchema>;

/** What is wrong with the form. */
export type RenameProblem = 'which' | 'to' | 'comma' | 'same';

/** What the form asks for. */
export const planOf = ({ chosen, to }: RenameValues): ThemePlan => ({ from: chosen, to: to.trim() });

/** What is missing before anything can be written; null when nothing is. */
export function problemOf(values: RenameValues): RenameProblem | null {
  const { from, to } = planOf(values);
  if (from.length === 0) return 'which';
  if (to === '') return 'to';
  if (to.includes(',')) return 'comma';
  return from.every((theme) => theme === to) ? 'same' : null;
}
