/** A set of small numbers, as bits. Thirty to an element, so that every element is a small integer on every machine. */
export type Bits = number[];

const bitsEach = 30;

/** Where a number stands in a set: in which element, and as which bit of it. */
export interface Place {
  readonly at: number;
  readonly bit: number;
}

export const placeOf = (number: number): Place => ({
  at: Math.floor(number / bitsEach),
  bit: 1 << (number % bitsEach),
});

/** The given numbers, all below `count`. */
export function bitsOf(numbers: readonly number[], count: number): Bits {
  const bits = Array.from({ length: Math.ceil(count / bitsEach) }, () => 0);
  for (const { at, bit } of numbers.map(placeOf)) bits[at] = (bits[at] ?? 0) | bit;
  return bits;
}

/** Whether the number at a place is among them. */
export const holdsBit = (bits: Bits, { at, bit }: Place): boolean => ((bits[at] ?? 0) & bit) !== 0;

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
