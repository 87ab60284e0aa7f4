import { casusStatuses } from '../../casus/stock';
import { nearestWord } from '../../text/nearestWord';
import { statusOf, statusWords, type Status } from '../../notes/noteWords';
import { readProperty } from '../../notes/propertyNames';
import type { CheckedVault } from '../checkedVault';
import { problem, wholeValue, type Problem } from '../problem';
import { inEachOf, type Steps } from '../steps';
import { asText, changeValue } from '../valueEdit';
import type { Check } from './check';

const statuses = {
  casus: casusStatuses,
  session: ['planned', 'running', 'paused', 'done'],
} as const satisfies Record<string, readonly Status[]>;

const types = ['casus', 'session'] as const;

/** Words for a status that are not known for that type of note. An empty status is none. */
export const status: Check = {
  *find(vault) {
    for (const type of types) yield* unknownIn(vault, type);
  },
  mends: (one, { vault, language }) => {
    const { place } = one;
    if (place.at !== 'property') return [];
    const words = statuses[one.leavesOut === 'as-draft' ? 'casus' : 'session'];
    return nearFirst(one.found, words).map((word) => {
      const to = statusWords[language][word];
      return {
        way: 'status' as const,
        to,
        change: (text: string) => changeValue(text, { ...place, seen: one.found }, to, vault.reading.names),
      };
    });
  },
};

const unknownIn = (vault: CheckedVault, type: (typeof types)[number]): Steps =>
  inEachOf(vault, 'status', [type], ({ path, properties }) => {
    const found = asText(readProperty(properties, vault.reading.names, 'status'));
    const read = statusOf(found);
    const isKnown = read !== null && statuses[type].some((one) => one === read);
    return found.trim() === '' || isKnown ? [] : [unknownStatus(path, found, type)];
  });

function unknownStatus(path: string, found: string, type: (typeof types)[number]): Problem {
  const place = { at: 'property', id: 'status', item: wholeValue } as const;
  const leavesOut = type === 'casus' ? 'as-draft' : 'as-planned';
  return problem({ kind: 'status', path, place, found, leavesOut });
}

/** The status that was probably meant, alone; else all that there are. */
function nearFirst(found: string, all: readonly Status[]): readonly Status[] {
  const written = found.trim().toLowerCase();
  const words = all.flatMap((one) => [statusWords.nl[one], statusWords.en[one]]);
  const near = statusOf(words.find((word) => word === written) ?? nearestWord(written, words));
  return near === null ? all : [near];
}
