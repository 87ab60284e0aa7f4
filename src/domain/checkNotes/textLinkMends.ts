import { titleOf } from '../index/noteChoices';
import { edit, refuse, type TextChange } from '../text/changes';
import type { MendTools } from './checkedVault';
import { linkPlaces } from './linkPlaces';
import { targetFor, type LinkBy } from './linkTargets';
import type { Mend, Problem } from './problem';
import { linkedTo, wordsOf, type TextLink } from './textLink';

type Tools = Pick<MendTools, 'vault'>;

/** The link that a problem is about, as it stands in its note; undefined when it is not there any more. */
export const linkOf = ({ path, found }: Problem, { vault }: Tools): TextLink | undefined =>
  vault.texts.linksIn(path).find(({ original }) => original === found);

/** Where in a note a link is made to lead: the place in it, and whether by its whole path. */
export interface LinkedHow {
  readonly way?: Mend['way'];
  readonly to?: string;
  readonly subpath?: string;
  readonly by?: LinkBy;
}

/** The mend that makes a link in a text lead to a note, at the same place in it unless another is given. */
export function textLinkMend(problem: Problem, note: string, tools: Tools, how: LinkedHow = {}): Mend | null {
  const link = linkOf(problem, tools);
  if (!link) return null;
  const { way = 'link', to = note, subpath = link.subpath, by = 'name' } = how;
  const isOwn = note === problem.path && link.target === '';
  const target = isOwn ? '' : targetFor(note, problem.path, tools.vault.reading, by);
  const end = { target, subpath, title: titleOf(note) };
  if (linkedTo(link.original, end, false) === null) return null;
  const insert = (text: string, at: number): string =>
    linkedTo(link.original, end, isInTable(text, at)) ?? link.original;
  return {
    way,
    to,
    change: changeLinks(problem, (text, from, to) => ({ from, to, insert: insert(text, from) })),
  };
}

/** The mend that makes plain words of a link. */
export function unlinkMend(problem: Problem, tools: Tools): Mend | null {
  const link = linkOf(problem, tools);
  const to = link ? wordsOf(link) : '';
  return to === ''
    ? null
    : { way: 'unlink', to, change: changeLinks(problem, (_, from, end) => ({ from, to: end, insert: to })) };
}

/** The mend that takes a link away, with the spaces before it. */
export const dropLinkMend = (problem: Problem): Mend => ({
  way: 'remove-link',
  to: '',
  change: changeLinks(problem, (text, from, to) => ({ from: afterWords(text, from), to, insert: '' })),
});

const changeLinks =
  (
    { place, found }: Problem,
    changeAt: (text: string, from: number, to: number) => TextChange,
  ): Mend['change'] =>
  (text) => {
    const places = place.at === 'text' ? linkPlaces(text, found, place.offsets) : [];
    if (places.length === 0) return refuse('line-changed');
    return edit(...places.map((from) => changeAt(text, from, from + found.length)));
  };

function afterWords(text: string, from: number): number {
  let at = from;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at -= 1;
  return at;
}

const isInTable = (text: string, at: number): boolean =>
  text
    .slice(text.lastIndexOf('\n', at) + 1, at)
    .trimStart()
    .startsWith('|');
