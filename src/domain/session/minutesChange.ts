import { readMinutes } from './draftMinutes';

/** Minutes to add as one types them: `2.5`, `1:20`, or with a minus to take them away. Null for anything else. */
export function readMinutesChange(typed: string): number | null {
  const [, sign = '', minutes = ''] = /^\s*([+\-−–]?)(.*)$/s.exec(typed) ?? [];
  const read = readMinutes(minutes);
  return read === null || sign === '' || sign === '+' ? read : -read;
}
