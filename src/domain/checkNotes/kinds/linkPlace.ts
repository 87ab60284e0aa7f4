import { nearestWord } from '../../text/nearestWord';
import type { MendTools } from '../checkedVault';
import type { Mend, Problem } from '../problem';
import { linkOf, textLinkMend, unlinkMend } from '../textLinkMends';
import type { TextLink } from '../textLink';
import type { Check } from './check';
import { noteOfId } from './textLink';
import { inTexts, textProblem } from './textLinks';

/** Links to a heading or a line that a note no longer has. */
export const linkPlace: Check = {
  find: (vault) =>
    inTexts(vault, (note, links) => {
      const { to, link } = links;
      if (to === null || link.subpath === '' || !to.endsWith('.md')) return null;
      if (vault.texts.hasPlace(to, link.subpath)) return null;
      const detail = isOfBlock(link) ? 'no-block' : 'no-heading';
      return textProblem(note, links, { kind: 'link-place', detail, leavesOut: 'nothing', others: [to] });
    }),
  mends: (one, tools) => {
    const link = linkOf(one, tools);
    const [to] = one.others;
    if (!link || to === undefined) return [];
    const near = isOfBlock(link) ? movedTo(one, link, tools) : nearHeading(one, link, to, tools);
    const isOwn = link.target === '';
    const whole = isOwn ? null : textLinkMend(one, to, tools, { way: 'whole-note', subpath: '' });
    return [near, whole, unlinkMend(one, tools)].filter((mend) => mend !== null);
  },
};

const isOfBlock = ({ subpath }: TextLink): boolean => subpath.startsWith('#^');

/** The note to which the line was moved. */
function movedTo(one: Problem, { subpath }: TextLink, tools: MendTools): Mend | null {
  const path = noteOfId(tools.vault).get(subpath.slice(2)) ?? null;
  return path === null ? null : textLinkMend(one, path, tools);
}

/** The heading that was meant: by its own words, for those above it may have changed, else nearly so. */
function nearHeading(one: Problem, { subpath }: TextLink, to: string, tools: MendTools): Mend | null {
  const headings = tools.vault.texts.headingsIn(to);
  const sought = subpath
    .slice(subpath.lastIndexOf('#') + 1)
    .trim()
    .toLowerCase();
  const written = new Map(headings.map((heading) => [inLink(heading).toLowerCase(), inLink(heading)]));
  const heading = written.get(
    written.has(sought) ? sought : (nearestWord(sought, [...written.keys()]) ?? ''),
  );
  return heading === undefined
    ? null
    : textLinkMend(one, to, tools, { way: 'heading', to: heading, subpath: `#${heading}` });
}

/** A heading as a link has it. */
const inLink = (heading: string): string =>
  heading
    .replace(/[#^[\]|\\]|%%/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
