/** A text in a property; a number counts as one, what is something else as ''. */
export function textIn(value: unknown): string {
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** What most notes have none of, once for all of them. */
const none: readonly never[] = [];

/** The texts in a property, empty ones left out; a single one counts as a list. Where it can be, it is the property's own. */
export function textsIn(value: unknown): readonly string[] {
  if (value === undefined) return none;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.every(isText) ? list : list.map(textIn).filter((text) => text !== '');
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.trim() === value;

/** The numbers in a list, 0 for what is none. */
export function numbersIn(value: unknown): readonly number[] {
  if (!Array.isArray(value)) return none;
  const list: readonly unknown[] = value;
  return list.map((one) => numberIn(one) ?? 0);
}

/** A number in a property, or in a text there; null when it holds none. */
export function numberIn(value: unknown): number | null {
  const found = typeof value === 'string' ? Number(value) : value;
  return typeof found === 'number' && Number.isFinite(found) ? found : null;
}
