import { renderMarkdown, type RenderOptions } from '../../../reading/index.mts';

const files = new Map([
  ['a', 'a.md'],
  ['a.md', 'a.md'],
  ['b', 'x/b.md'],
  ['pic.png', 'pic.png'],
]);

/** A note shown in an empty element; the vault holds `a`, `x/b` and `pic.png`. */
export async function page(text: string, options: Partial<RenderOptions> = {}): Promise<HTMLElement> {
  const el = document.createElement('div');
  const resolve = (linkpath: string): string | null => files.get(linkpath) ?? null;
  await renderMarkdown(text, el, {
    sourcePath: 'note.md',
    resolve,
    resourceUrl: (path) => `/files/${path}`,
    ...options,
  });
  return el;
}

/** The one element that a selector finds. */
export function only<T extends Element = HTMLElement>(el: Element, selector: string): T {
  const found = el.querySelectorAll<T>(selector);
  if (found.length !== 1 || !found[0])
    throw new Error(`${found.length} elements for ${selector} in ${el.innerHTML}`);
  return found[0];
}

/** The elements at the top by their class. */
export const sectionClasses = (el: Element): string[] => [...el.children].map(({ className }) => className);
