/** A set of small numbers, as bits. Thirty to an element, so that every element is a small integer on every machine. */
export type Bits = number[];

const bitsEach = 30;

/** Where a number stands in a set: in which element, and as which bit of it. */
interface Place {
  readonly at: number;
  readonly bit: number;
}

const placeOf = (number: number): Place => ({
  at: Math.floor(number / bitsEach),
  bit: 1 << (number % bitsEach),
});

/** The given numbers, all below `count`. */
export function bitsOf(numbers: readonly number[], count: number): Bits {
  const bits = Array.from({ length: Math.ceil(count / bitsEach) }, () => 0);
  for (const { at, bit } of numbers.map(placeOf)) bits[at] = (bits[at] ?? 0) | bit;
  return bits;
}

/** The number of the lowest bit of an element that is not empty; `at` is the element's own number. */
export const lowestIn = (element: number, at: number): number =>
  at * bitsEach + 31 - Math.clz32(element & -element);

/** A set of which most elements are empty: of each other one its number and its bits, by turns. */
export type FewBits = readonly number[];

/** The elements of a set that are not empty. */
export const fewOf = (bits: Bits): FewBits =>
  bits.flatMap((element, at) => (element === 0 ? [] : [at, element]));

/** Adds a set to another in place. */
export function addBits(bits: Bits, few: FewBits): void {
  for (let i = 0; i < few.length; i += 2) {
    const at = few[i] ?? 0;
    bits[at] = (bits[at] ?? 0) | (few[i + 1] ?? 0);
  }
}

/** Leaves in a set what is in another too, in place. */
export function keepBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (others[at] ?? 0);
}

/** Whether a set holds one of some numbers. */
export function holdsSome(bits: Bits, few: FewBits): boolean {
  for (let i = 0; i < few.length; i += 2)
    if (((bits[few[i] ?? 0] ?? 0) & (few[i + 1] ?? 0)) !== 0) return true;
  return false;
}
