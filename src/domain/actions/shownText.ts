/** What a list already says beside an action's words: the vault's global filter, and the name of the casus, or ''. */
export interface SaidBeside {
  readonly globalFilter: string;
  readonly casus: string;
}

/** An action's words as a list shows them: without what is said beside them, and of links what a reader would see. */
export function shownText(text: string, { globalFilter, casus }: SaidBeside): string {
  const own = globalFilter === '' ? text : text.replace(globalFilter, ' ');
  const before = own
    .trim()
    .replace(linkAtEnd, (link: string, target: string) => (lastPart(target) === casus ? '' : link));
  return (before.trim() === '' ? own : before)
    .replace(/\[\[([^\]|]+)\|([^\]]+)\]\]/g, '$2')
    .replace(/\[\[([^\]]+)\]\]/g, (_, target: string) => lastPart(target))
    .replace(/\s+/g, ' ')
    .trim();
}

const linkAtEnd = /\[\[([^\]|]+)\]\]$/;

const lastPart = (target: string): string => target.split('/').at(-1)?.split('#')[0]?.trim() ?? target;
