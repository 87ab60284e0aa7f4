import type { TextLink, VaultTexts } from '@/domain/checkNotes/textLink';
import type { Files } from './madeVault';

const body = (text: string): number => (text.startsWith('---\n') ? text.indexOf('\n---\n', 3) + 4 : 0);

/** Wikilinks and Markdown links below the properties; a Markdown link is as in a URL. */
function linksIn(text: string): TextLink[] {
  const from = body(text);
  return [...text.slice(from).matchAll(/!?\[\[([^\]|\\]+)[^\]]*\]\]|!?\[[^\][]*\]\(([^)]+)\)/g)].map(
    (match) => {
      const link = match[1] ?? decodeURI(match[2] ?? '').replace(/\.md(?=#|$)/, '');
      const target = link.split('#')[0] ?? '';
      const offset = from + match.index;
      const line = text.slice(0, offset).split('\n').length - 1;
      return { original: match[0], target, subpath: link.slice(target.length), line, offset };
    },
  );
}

const headings = (text: string): string[] => [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title);

/** What is known of texts, worked out from the texts alone. Of a chain of headings only the last is looked for. */
export const textsOf = (files: Files): VaultTexts => ({
  linksIn: (path) => linksIn(files[path] ?? ''),
  headingsIn: (path) => headings(files[path] ?? ''),
  hasPlace: (path, subpath) => {
    const text = files[path];
    if (text === undefined) return true;
    const place = subpath.slice(subpath.lastIndexOf('#') + 1);
    return place.startsWith('^')
      ? text.split('\n').some((line) => line.endsWith(` ${place}`))
      : headings(text).includes(place);
  },
});
