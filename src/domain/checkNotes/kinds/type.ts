import { noteTypeOf, typeValue } from '../../notes/noteTypes';
import { readProperties, setProperties } from '../../notes/frontmatter';
import { refuse } from '../../text/changes';
import { nearType } from '../nearType';
import { problem, wholeValue } from '../problem';
import type { Check } from './check';

/** A type that is near one of ours, such as `intervisie/sessie`. */
export const type: Check = {
  find: ({ unlisted }) =>
    unlisted.flatMap((note) => {
      if (!('type' in note)) return [];
      return problem({
        kind: 'type',
        path: note.path,
        place: { at: 'property', id: 'type', item: wholeValue },
        found: note.type,
        leavesOut: 'everywhere',
      });
    }),
  mends: ({ path }, { vault }) =>
    vault.unlisted.flatMap((note) => {
      if (!('type' in note) || note.path !== path) return [];
      const to = typeValue(note.meant);
      return {
        way: 'set' as const,
        to,
        change: (text: string) => {
          const now = readProperties(text)?.type;
          const isStill = noteTypeOf(now) === null && nearType(now) === note.meant;
          return isStill ? setProperties(text, { type: to }) : refuse('line-changed');
        },
      };
    }),
};
