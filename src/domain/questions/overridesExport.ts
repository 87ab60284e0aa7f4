import { needsNudge, type Correction } from './overrides';

/** The corrections as test data: a line for each, with the sentence, the kind, and `nudge` or `ok`, tabs between. */
export const correctionsAsTestData = (corrections: readonly Correction[]): string =>
  corrections.map((one) => `${testLine(one)}\n`).join('');

const testLine = ({ sentence, kind }: Correction): string =>
  [sentence.replace(/\s+/g, ' ').trim(), kind, needsNudge(kind) ? 'nudge' : 'ok'].join('\t');
