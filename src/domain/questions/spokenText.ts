/** The words of a captured text as they were said: on one line, links by what they show, without signs of emphasis or a block id. */
export function spokenText(text: string): string {
  return text
    .replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|==|~~|`|\u2060/g, '')
    .replace(/(^|\s)[*_](?=\S)|(\S)[*_](?=\s|[.,?!]|$)/g, '$1$2')
    .replace(/\s\^[\w-]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
