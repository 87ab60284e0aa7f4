import { linkMend, meantTarget, removeLinkMend } from '../linkProposals';
import { proposedNotes } from '../linkTargets';
import { problem, wholeValue } from '../problem';
import type { Check } from './check';
import { inPropertyLinks } from './linkProperties';

/** Links that lead nowhere: to a note that was deleted, or no link at all. */
export const linkGone: Check = {
  find: (vault) =>
    inPropertyLinks(vault, ({ note, id, found, target, to }) => {
      if (to !== null) return null;
      const place = { at: 'property', id, item: wholeValue } as const;
      const detail = target === null ? 'no-link' : null;
      return problem({ kind: 'link-gone', path: note.path, place, found, leavesOut: id, detail });
    }),
  mends: (one, tools) => {
    if (one.place.at !== 'property') return [];
    const { id } = one.place;
    if (id !== 'casus' && id !== 'session' && id !== 'group') return [];
    const proposed = proposedNotes(meantTarget(one.found), tools.vault, one.path, [id]);
    const links = proposed.map((path) => linkMend(one, path, tools));
    return [...links, removeLinkMend(one, tools)].filter((mend) => mend !== null);
  },
};
