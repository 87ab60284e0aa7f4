import type { Link, PhrasingContent, Root } from 'mdast';
import { tagsInText } from '../../metadata/tags.mts';
import { as } from './element.mts';
import { replaceText } from './text.mts';

const tagNode = (tag: string): Link => ({
  type: 'link',
  url: tag,
  data: as('a', { className: ['tag'], href: tag, target: '_blank', rel: ['noopener', 'nofollow'] }),
  children: [{ type: 'text', value: tag }],
});

function split(value: string): (string | PhrasingContent)[] {
  const pieces: (string | PhrasingContent)[] = [];
  let from = 0;
  for (const { tag, at } of tagsInText(value)) {
    pieces.push(value.slice(from, at), tagNode(tag));
    from = at + tag.length;
  }
  return [...pieces, value.slice(from)];
}

/** Makes links of `#tags`. */
export const markTags = (tree: Root): void => replaceText(tree, split);
