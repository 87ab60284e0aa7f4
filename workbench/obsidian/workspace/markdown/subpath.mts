import type { MarkdownView } from './markdownView.mts';

/** The line of the heading (`#Title`, `#Title#Sub`) or block (`#^id`) that a link's subpath names; null when there is none. */
export function lineOfSubpath(view: MarkdownView, subpath: string | undefined): number | null {
  const last = subpath?.split('#').at(-1)?.trim();
  if (!last) return null;
  const lines = view.getViewData().split('\n');
  const isTarget = last.startsWith('^') ? endsWithBlockId(last) : isHeading(last);
  const index = lines.findIndex(isTarget);
  return index < 0 ? null : index;
}

function endsWithBlockId(id: string): (line: string) => boolean {
  return (line) => line.trimEnd().toLowerCase().endsWith(id.toLowerCase());
}

function isHeading(title: string): (line: string) => boolean {
  const wanted = plain(title);
  return (line) => /^#{1,6}\s/.test(line) && plain(line) === wanted;
}

/** Obsidian leaves these signs out of a link to a heading. */
function plain(heading: string): string {
  return heading
    .replace(/^#+\s+/, '')
    .replace(/[#^|[\]%:\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
