import { bodyStart } from '../../text/frontmatterRange';

const code = String.raw`(?:^|\n)[ \t]*(${'```'}|~~~)[\s\S]*?(?:\n[ \t]*\1|$)|${'`[^`\\n]+`'}`;
const comment = String.raw`%%[\s\S]*?%%|<!--[\s\S]*?-->`;

/**
 * A note's text in which comments, and its properties, are spaces: line breaks and offsets stay. A comment that is not
 * closed is none, so that nothing vanishes while somebody types its first signs; nor is one within code.
 */
export function withoutComments(text: string): string {
  const from = bodyStart(text);
  const body = text
    .slice(from)
    .replace(new RegExp(`${code}|${comment}`, 'g'), (match) =>
      match.startsWith('%%') || match.startsWith('<!--') ? blank(match) : match,
    );
  return blank(text.slice(0, from)) + body;
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
