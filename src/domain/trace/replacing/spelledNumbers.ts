import { numberWords } from '../lists/numberWords';
import { fold } from '../reading/fold';

/** The number in a few words, in digits or spelled in either language; null where there is none. */
export function numberIn(words: string): number | null {
  const digits = /\d+/.exec(words);
  if (digits) return Number(digits[0]);
  const parts = fold(words)
    .replace(/jarige?\b/, '')
    .split(/[^a-z]+/);
  const spelled = parts.flatMap((part, at) => {
    const next = numberWords().get(`${part}-${parts[at + 1] ?? ''}`);
    return next ?? numberWords().get(part) ?? [];
  });
  return spelled[0] ?? null;
}
