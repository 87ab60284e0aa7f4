import { oncePerVault, type MendTools } from '../checkedVault';
import { proposedNotes } from '../linkTargets';
import type { Mend, Problem } from '../problem';
import { dropLinkMend, linkOf, textLinkMend, unlinkMend } from '../textLinkMends';
import type { Check } from './check';
import { inTexts, isOfVersion, textProblem } from './textLinks';

/** Links and embeds in the text of notes that lead to no note or file. */
export const textLink: Check = {
  find: (vault) =>
    inTexts(vault, (note, links) =>
      links.to === null ? textProblem(note, links, { kind: 'text-link' }) : null,
    ),
  mends: (one, tools) => {
    const links = meantNotes(one, tools).map((path) => textLinkMend(one, path, tools));
    return [...links, withoutLink(one, tools)].filter((mend) => mend !== null);
  },
};

/** A note of that name in another folder, whatever it is; else notes of ours of nearly that name. */
function meantNotes(one: Problem, { vault }: MendTools): string[] {
  const target = linkOf(one, { vault })?.target ?? '';
  const elsewhere = vault.reading.resolve(target.slice(target.lastIndexOf('/') + 1), one.path);
  return elsewhere === null ? proposedNotes(target, vault, one.path) : [elsewhere];
}

/** Behind a version of the question, or the words of an action, a link is no part of the words. */
export function withoutLink(one: Problem, tools: Pick<MendTools, 'vault'>): Mend | null {
  const note = tools.vault.index.notes.get(one.path);
  const isBehind = note?.actions.some(({ text }) => text.trimEnd().endsWith(one.found)) === true;
  const isWhole = isBehind || (note !== undefined && isOfVersion(note, one.found));
  return isWhole ? dropLinkMend(one) : unlinkMend(one, tools);
}

/** The notes of ours in which the line with an id stands; null where there are more. */
export const noteOfId = oncePerVault(({ index }): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const { path, actions, lines } of index.notes.values())
    for (const { id } of [...actions, ...lines]) found.set(id, found.has(id) ? null : path);
  return found;
});
