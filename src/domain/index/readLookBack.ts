import {
  detailWords,
  lookBackDetails,
  outcomeOf,
  type LookBack,
  type LookBackDetail,
} from '../actions/lookBack';
import type { Contribution } from '../contributions/contribution';
import { markerLength } from '../contributions/contributionLine';
import { detached } from './detached';
import { shared } from './shared';

/** Reads a line and the items right under it as a look-back on an action; null when the line is none. */
export function readLookBack(line: Contribution, under: readonly string[]): LookBack | null {
  const { id, kind, speaker } = line;
  if (kind !== 'lookBack' || speaker === null || !/^\d{4}-\d{2}-\d{2}$/.test(speaker)) return null;
  const [, word = '', text = ''] = /^(\p{L}+)(?:[:,][ \t]+([\s\S]+))?$/u.exec(line.text) ?? [];
  const outcome = outcomeOf(word);
  return outcome && { id, day: shared(speaker), outcome, text: detached(text), ...detailsOf(under) };
}

function detailsOf(under: readonly string[]): Record<LookBackDetail, string> {
  const details = { effect: '', learned: '', remains: '' };
  for (const own of under.toReversed()) {
    const [, name = '', words = ''] = /^(\p{L}+)::[ \t]*([\s\S]*)$/u.exec(own.slice(markerLength(own))) ?? [];
    const said = name.toLowerCase();
    const detail = lookBackDetails.find(
      (one) => said === detailWords.nl[one] || said === detailWords.en[one],
    );
    if (detail) details[detail] = detached(words.replace(/\s+/g, ' ').trim());
  }
  return details;
}
