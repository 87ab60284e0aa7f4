import { problem } from '../problem';
import type { Check } from './check';

/** Properties that can't be read. They are shown only: what was meant can't be told from YAML that does not parse. */
export const unreadable: Check = {
  find: ({ unlisted }) =>
    unlisted.flatMap((note) => {
      if (!('trouble' in note)) return [];
      const { reason, line, column } = note.trouble;
      return problem({
        kind: 'unreadable',
        path: note.path,
        place: { at: 'line', line, column },
        found: note.line,
        leavesOut: 'everywhere',
        detail: reason,
      });
    }),
  mends: () => [],
};
