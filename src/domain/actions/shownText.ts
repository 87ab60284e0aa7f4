/** An action's words as a list shows them: no global filter, and of links what a reader would see. */
export function shownText(text: string, globalFilter: string): string {
  const own = globalFilter === '' ? text : text.replace(globalFilter, ' ');
  return own
    .replace(/\[\[([^\]|]+)\|([^\]]+)\]\]/g, '$2')
    .replace(/\[\[([^\]]+)\]\]/g, (_, target: string) => lastPart(target))
    .replace(/\s+/g, ' ')
    .trim();
}

const lastPart = (target: string): string => target.split('/').at(-1)?.split('#')[0]?.trim() ?? target;
