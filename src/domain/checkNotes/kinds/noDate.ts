import { dayIn } from '../../index/links';
import { titleOf } from '../../index/noteChoices';
import { setNamed } from '../../notes/setNamed';
import { readProperties } from '../../notes/frontmatter';
import { readProperty, type PropertyNames, type RawProperties } from '../../notes/propertyNames';
import { refuse } from '../../text/changes';
import { problem, wholeValue } from '../problem';
import { inEachOf } from '../steps';
import { asText } from '../valueEdit';
import type { Check } from './check';

const types = ['casus', 'session', 'reflection'] as const;

/** Notes without a day, which count in no period. */
export const noDate: Check = {
  find: (vault) =>
    inEachOf(vault, 'no day', types, ({ path, properties }) => {
      if (!hasNoDay(properties, vault.reading.names)) return [];
      const place = { at: 'property', id: 'date', item: wholeValue } as const;
      return [problem({ kind: 'no-date', path, place, found: '', leavesOut: 'periods' })];
    }),
  mends: ({ path }, { vault }) => {
    const day = dayIn(titleOf(path));
    if (day === null) return [];
    const { names } = vault.reading;
    return [
      {
        way: 'set',
        to: day,
        change: (text) => {
          const raw = readProperties(text);
          if (raw !== null && !hasNoDay(raw, names)) return refuse('line-changed');
          return setNamed(text, { date: day }, names);
        },
      },
    ];
  },
};

/** A day that can't be read is another problem. A session is of the day on which it started. */
const hasNoDay = (properties: RawProperties, names: PropertyNames): boolean =>
  (['date', 'start'] as const).every((id) => asText(readProperty(properties, names, id)).trim() === '');
