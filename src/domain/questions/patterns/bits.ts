/** A set of small numbers, as bits. Thirty to an element, so that every element is a small integer on every machine. */
export type Bits = number[];

const bitsEach = 30;

/** The given numbers, all below `count`. */
export function bitsOf(numbers: readonly number[], count: number): Bits {
  const bits = Array.from({ length: Math.ceil(count / bitsEach) }, () => 0);
  for (const number of numbers) {
    const at = Math.floor(number / bitsEach);
    bits[at] = (bits[at] ?? 0) | (1 << (number % bitsEach));
  }
  return bits;
}

/** Whether a number is among them. */
export const holdsBit = (bits: Bits, number: number): boolean =>
  ((bits[Math.floor(number / bitsEach)] ?? 0) & (1 << (number % bitsEach))) !== 0;
