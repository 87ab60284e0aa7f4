import { linkMend, meantTarget, proposedNotes, removeLinkMend } from '../linkProposals';
import { problem, wholeValue } from '../problem';
import type { Check } from './check';
import { propertyLinks } from './linkProperties';

/** Links that lead nowhere: to a note that was deleted, or no link at all. */
export const linkGone: Check = {
  find: (vault) =>
    propertyLinks(vault)
      .filter(({ to }) => to === null)
      .map(({ note, id, found, target }) =>
        problem({
          kind: 'link-gone',
          path: note.path,
          place: { at: 'property', id, item: wholeValue },
          found,
          leavesOut: id,
          detail: target === null ? 'no-link' : null,
        }),
      ),
  mends: (one, tools) => {
    if (one.place.at !== 'property') return [];
    const { id } = one.place;
    if (id !== 'casus' && id !== 'session' && id !== 'group') return [];
    const proposed = proposedNotes(meantTarget(one.found), id, tools.vault, one.path);
    const links = proposed.map((path) => linkMend(one, path, tools));
    return [...links, removeLinkMend(one, tools)].filter((mend) => mend !== null);
  },
};
