import { matches, type MethodFilter } from '@/domain/choosing/filterMethods';
import type { Method } from '@/domain/methods/method';

/** How many methods are left when one field counts no more. */
export interface Looser {
  readonly field: keyof MethodFilter;
  readonly count: number;
}

/** Which single field to leave open when nothing fits, the one that lets most methods through first. */
export function looserFilters(methods: readonly Method[], filter: MethodFilter): Looser[] {
  const fields = Object.keys(filter) as (keyof MethodFilter)[];
  return fields
    .filter((field) => filter[field] !== null)
    .map((field) => ({ field, count: countFitting(methods, { ...filter, [field]: null }) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

const countFitting = (methods: readonly Method[], filter: MethodFilter): number =>
  methods.filter((method) => matches(method, filter)).length;
