import { ratios, summary } from '../figures.mjs';

const orders = [
  ['coach', 'nothing'],
  ['nothing', 'coach'],
];

/**
 * Measures with the coach and with nothing in turn, block by block, both orders as often.
 * @param {(which: string) => Promise<Record<string, number[]>>} measure one block: milliseconds of each thing measured
 * @returns for both, the blocks in the order in which they were measured
 */
export async function inPairs(blocks, measure) {
  const found = { coach: [], nothing: [] };
  for (let block = 0; block < blocks; block += 1)
    for (const which of orders[block % 2]) found[which].push(await measure(which));
  return found;
}

/** The rows of one thing that was measured in pairs: each by itself, and the one as a multiple of the other. */
export function rowsOf({ coach, nothing }, of, name) {
  const values = (blocks) => blocks.flatMap((block) => block[of]);
  const medians = (blocks) => blocks.map((block) => summary(block[of]).median);
  return [
    { what: `${name}, with an extension that does nothing`, values: values(nothing), unit: 'ms' },
    { what: `${name}, with the coach`, values: values(coach), unit: 'ms' },
    {
      what: '  the coach, times nothing, in pairs of blocks',
      values: ratios(medians(coach), medians(nothing)),
      unit: '×',
      goal: 1.1,
    },
  ];
}
