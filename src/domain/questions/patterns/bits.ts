/** A set of small numbers, as bits. Thirty to an element, so that every element is a small integer on every machine. */
export type Bits = number[];

/** How many numbers an element has. */
export const bitsEach = 30;

/** A set without any of the numbers below `count`. */
export const noBits = (count: number): Bits => Array.from({ length: Math.ceil(count / bitsEach) }, () => 0);

/** In which element a number stands, and as which bit of it. */
export const bitOf = (number: number): readonly [number, number] => [
  Math.floor(number / bitsEach),
  1 << (number % bitsEach),
];

export function addBit(bits: Bits, number: number): void {
  const [at, bit] = bitOf(number);
  bits[at] = (bits[at] ?? 0) | bit;
}

/** The given numbers, all below `count`. */
export function bitsOf(numbers: Iterable<number>, count: number): Bits {
  const bits = noBits(count);
  for (const number of numbers) addBit(bits, number);
  return bits;
}

/** The number of the lowest bit of an element that is not empty; `at` is the element's own number. */
export const lowestIn = (element: number, at: number): number =>
  at * bitsEach + 31 - Math.clz32(element & -element);

/** A set of which most elements are empty: of each other one its number and its bits, by turns. */
export type FewBits = readonly number[];

/** A set of the given numbers. */
export function fewOf(numbers: Iterable<number>): FewBits {
  const elements = new Map<number, number>();
  for (const number of numbers) {
    const [at, bit] = bitOf(number);
    elements.set(at, (elements.get(at) ?? 0) | bit);
  }
  return [...elements].flat();
}

/** Adds a set to another in place. */
export function addFew(bits: Bits, few: FewBits): void {
  for (let i = 0; i < few.length; i += 2) {
    const at = few[i] ?? 0;
    bits[at] = (bits[at] ?? 0) | (few[i + 1] ?? 0);
  }
}
