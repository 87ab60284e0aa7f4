/** What a line says without what leads elsewhere: links become their words; pictures, embeds and block ids go. */
export function plainLine(line: string): string {
  const plain = steps.reduce((text, [pattern, words]) => text.replace(pattern, words), line);
  return plain === line ? line : plain.replace(/(\S)[ \t]{2,}/g, '$1 ').trimEnd();
}

type Step = readonly [pattern: RegExp, words: (...found: string[]) => string];

const label = String.raw`((?:[^\[\]\\\n]|\\.)*)`;
const address = String.raw`\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)`;
const nothing = (): string => '';

// In this order: a picture may stand in a link, and the words of a link on more than one line.
const steps: readonly Step[] = [
  [/!\[\[(?:(?!\]\]).)*\]\]/g, nothing],
  [/\[\[((?:(?!\]\]).)*)\]\]/g, (_, link = '') => wordsOfLink(link)],
  [new RegExp(`!\\[${label}\\](?:${address}|\\[[^\\]\\n]*\\])`, 'g'), nothing],
  [new RegExp(`\\[${label}\\]${address}`, 'g'), (_, words = '') => words],
  [/\[([^[\]\n^][^[\]\n]*)\]\[[^[\]\n^]*\]/g, (_, words = '') => words],
  [new RegExp(`\\]${address}`, 'g'), nothing],
  [
    /^[ \t>]*\[[^\]^][^\]]*\]:[ \t]*<?(?=\S*[/:#])\S+>?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/,
    nothing,
  ],
  [/<?\b(?:obsidian|file):\/\/[^\s>)]*>?/gi, nothing],
  [/<\/?(?:a|img|iframe|embed|object|video|audio|source)\b[^<>]*>/gi, nothing],
  [/(?:^|[ \t])\^[a-z0-9-]+[ \t]*$/i, nothing],
];

/** What a link shows: its alias, else the name of the note; the heading or line it leads to is another note's text. */
function wordsOfLink(link: string): string {
  const pipe = /\\?\|/.exec(link);
  if (pipe) return link.slice(pipe.index + pipe[0].length).trim();
  const [target = '', heading = ''] = link.split('#');
  const name = target.split('/').at(-1)?.replace(/\.md$/, '').trim() ?? '';
  return name === '' && !heading.startsWith('^') ? heading.trim() : name;
}
