import { bodyStart } from '../text/frontmatterRange';
import { outlineOf } from '../text/outline';
import { secondLevelSections } from '../text/sections';
import { isLookBackHeading } from './lookBackEdits';
import { reflectionPartOf, type ReflectionPart } from './reflectionHeadings';

interface Part {
  readonly is: ReflectionPart | null;
  readonly words: string;
}

/** Where one's own sentence is looked for first. */
const sayMost: readonly ReflectionPart[] = ['insight', 'takeAlong', 'learnedWork', 'learnedSelf', 'setGoing'];

/**
 * One's own sentence in a reflection: the first words of its insight, else of what one took along or learned, else the
 * first words that stand in it. At most about 240 characters, whole sentences where that fits; null when it has none.
 */
export function ownSentence(text: string): string | null {
  const parts = partsOf(text);
  const wordsOf = (is: ReflectionPart): string => parts.find((part) => part.is === is)?.words ?? '';
  const found = sayMost.map(wordsOf).find((words) => words !== '');
  return shortened(found ?? parts.find(({ words }) => words !== '')?.words ?? '') || null;
}

function partsOf(text: string): Part[] {
  const outline = outlineOf(text);
  const sections = secondLevelSections(text, outline);
  const before = text.slice(bodyStart(text), sections[0]?.heading.from ?? text.length);
  const named = sections
    .filter(({ heading }) => !isLookBackHeading(heading.title))
    .map(({ heading, bodyFrom, to }) => ({
      is: reflectionPartOf(heading.title),
      words: firstWords(text.slice(bodyFrom, to)),
    }));
  return [{ is: null, words: firstWords(before) }, ...named];
}

const notWords = /^(?:#{1,6}\s|>|[-+*]\s+\[.\]\s|\||```|~~~|[-*_]{3,}$|!\[)/;

/** The first paragraph of a part that somebody wrote: no prompt, heading, task, quotation or table. */
function firstWords(body: string): string {
  const lines = body
    .replace(/%%[\s\S]*?(?:%%|$)/g, '')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const from = lines.findIndex((line) => line !== '' && !notWords.test(line));
  if (from < 0) return '';
  const after = lines.slice(from);
  const end = after.findIndex((line, index) => index > 0 && (line === '' || isNewItem(line)));
  return plain(after.slice(0, end < 0 ? undefined : end).join(' '));
}

const isNewItem = (line: string): boolean => notWords.test(line) || /^(?:[-+*]|\d+[.)])\s/.test(line);

/** Words as a reader sees them: without list sign, block id, emphasis and the brackets of links. */
function plain(words: string): string {
  return words
    .replace(/^(?:[-+*]|\d+[.)])\s+/, '')
    .replace(/\s\^[\w-]+(?=\s|$)/g, '')
    .replace(/\[\[([^\]|]+)\|([^\]]+)\]\]/g, '$2')
    .replace(/\[\[([^\]]+)\]\]/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|==)(.+?)\1/g, '$2')
    .replace(/^\\/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const most = 240;

function shortened(words: string): string {
  if (words.length <= most) return words;
  const start = words.slice(0, most);
  const sentences = /^.*[.!?…]['’"”)]?(?=\s)/.exec(start)?.[0] ?? '';
  return sentences.length > most / 4 ? sentences : `${start.replace(/\s+\S*$/, '')} …`;
}
