import type { CheckedVault, MendTools } from '../checkedVault';
import { nearHeading } from '../nearHeading';
import { problem, wholeValue, type Mend, type Problem, type ProblemDetail } from '../problem';
import { placeMend, subpathOf } from '../propertyPlaces';
import type { Steps } from '../steps';
import { linkOf, textLinkMend, unlinkMend } from '../textLinkMends';
import type { Check } from './check';
import { inPropertyLinks, type PropertyLink } from './linkProperties';
import { noteOfId } from './textLink';
import { inTexts, textProblem } from './textLinks';

/** Links to a heading or a line that a note no longer has. */
export const linkPlace: Check = {
  find: (vault) => inBoth(vault),
  mends: (one, tools) => {
    const mends = one.place.at === 'property' ? propertyMends(one, tools) : textMends(one, tools);
    return mends.filter((mend) => mend !== null);
  },
};

function* inBoth(vault: CheckedVault): Steps {
  yield* inTexts(vault, (note, links) => {
    const { to, link } = links;
    const detail = whatIsGone(vault, to, link.subpath);
    if (detail === null || to === null) return null;
    return textProblem(note, links, { kind: 'link-place', detail, leavesOut: 'nothing', others: [to] });
  });
  yield* inPropertyLinks(vault, (link) => goneInProperty(vault, link));
}

/** A link that leads to another type of note is astray, wherever in that note. */
function goneInProperty(vault: CheckedVault, { note, id, found, to }: PropertyLink): Problem | null {
  const detail = whatIsGone(vault, to, subpathOf(found));
  if (detail === null || to === null || vault.index.notes.get(to)?.type !== id) return null;
  const place = { at: 'property', id, item: wholeValue } as const;
  const given = { kind: 'link-place', path: note.path, place, found } as const;
  return problem({ ...given, leavesOut: 'nothing', detail, others: [to] });
}

/** What a link leads to that is not there; null when it is, or when all of the note is meant. */
function whatIsGone({ texts }: CheckedVault, to: string | null, subpath: string): ProblemDetail | null {
  if (to === null || subpath === '' || !to.endsWith('.md') || texts.hasPlace(to, subpath)) return null;
  return isOfBlock(subpath) ? 'no-block' : 'no-heading';
}

const isOfBlock = (subpath: string): boolean => subpath.startsWith('#^');

function textMends(one: Problem, tools: MendTools): (Mend | null)[] {
  const link = linkOf(one, tools);
  const [to] = one.others;
  if (!link || to === undefined) return [];
  const { target, subpath } = link;
  const heading = headingFor(subpath, to, tools);
  const near = isOfBlock(subpath)
    ? movedTo(one, subpath, tools)
    : heading && textLinkMend(one, to, tools, { ...heading, subpath: `#${heading.to}` });
  const isOwn = target === '';
  const whole = isOwn ? null : textLinkMend(one, to, tools, { way: 'whole-note', subpath: '' });
  return [near, whole, unlinkMend(one, tools)];
}

function propertyMends(one: Problem, tools: MendTools): (Mend | null)[] {
  const [to] = one.others;
  if (to === undefined) return [];
  const heading = headingFor(subpathOf(one.found), to, tools);
  return [
    heading && placeMend(one, `#${heading.to}`, tools, heading),
    placeMend(one, '', tools, { way: 'whole-note', to }),
  ];
}

/** The heading that was meant; null where a line was, or none comes near. */
function headingFor(
  subpath: string,
  path: string,
  { vault }: MendTools,
): { readonly way: 'heading'; readonly to: string } | null {
  const heading = isOfBlock(subpath) ? null : nearHeading(subpath, vault.texts.headingsIn(path));
  return heading === null ? null : { way: 'heading', to: heading };
}

/** The note to which the line was moved. */
function movedTo(one: Problem, subpath: string, tools: MendTools): Mend | null {
  const path = noteOfId(tools.vault).get(subpath.slice(2)) ?? null;
  return path === null ? null : textLinkMend(one, path, tools);
}
