/** What is known of several runs of one thing: their middle, and how far they lie apart. */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const middle = Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
  return { median: middle, min: sorted[0], max: sorted.at(-1) };
}

/** The value that so many in a hundred do not exceed. */
export function percentile(values, hundredths) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * hundredths) / 100) - 1];
}

/** One run divided by the one beside it, run by run, so that a slow moment of the machine counts for both. */
export const ratios = (values, beside) => values.map((value, run) => value / beside[run]);

const digits = (number) => {
  if (number >= 100) return 0;
  return number >= 1 ? 1 : 3;
};

export const shown = (number) => number.toFixed(digits(number));

/** A median with its range, as text. */
export function shownSummary(values) {
  const { median, min, max } = summary(values);
  return `${shown(median)}  (${shown(min)}–${shown(max)})`;
}

/** Milliseconds that some work takes. @returns the time and what the work gave. */
export async function timed(work) {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}
