import type { CasusPart, PartId } from '@/domain/casus/casusParts';

/** Parts that are kept back or that the program writes. */
const notHere: readonly (PartId | null)[] = ['outcome', 'privacyCheck', 'versions', 'shared', 'actions'];

/** The parts that one writes on, each once: what a private callout or item cuts off is of the same part. */
export function writableParts(parts: readonly CasusPart[]): CasusPart[] {
  const titled = parts.filter(({ id, title }) => title !== '' && !notHere.includes(id));
  return titled.filter(({ title }, at) => titled.findIndex((one) => one.title === title) === at);
}
