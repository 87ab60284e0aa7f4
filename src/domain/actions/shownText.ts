/** What a list already says beside an action's words: the vault's global filter, and the name of the casus, or ''. */
export interface SaidBeside {
  readonly globalFilter: string;
  readonly casus: string;
}

/**
 * An action's words as a list shows them: without what is said beside them and the day on which the Tasks plugin took it
 * for cancelled, and of links what a reader would see.
 */
export function shownText(text: string, { globalFilter, casus }: SaidBeside): string {
  const own = (globalFilter === '' ? text : text.replace(globalFilter, ' ')).replace(cancelled, ' ');
  const before = own
    .trim()
    .replace(linkAtEnd, (link: string, target: string) => (lastPart(target) === casus ? '' : link));
  return withoutLinks(before.trim() === '' ? own : before);
}

/** Words on one line, of links what a reader would see. */
export const withoutLinks = (text: string): string =>
  text
    .replace(/\[\[([^\]|]+)\|([^\]]+)\]\]/g, '$2')
    .replace(/\[\[([^\]]+)\]\]/g, (_, target: string) => lastPart(target))
    .replace(/\s+/g, ' ')
    .trim();

const cancelled = / *(?:❌\uFE0F? *\d{4}-\d{2}-\d{2}|[[(]cancelled:: *\d{4}-\d{2}-\d{2} *[\])])/gu;

const linkAtEnd = /\[\[([^\]|]+)\]\]$/;

const lastPart = (target: string): string => target.split('/').at(-1)?.split('#')[0]?.trim() ?? target;
