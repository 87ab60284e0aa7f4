import { createElement, icons, type IconNode } from 'lucide';
import type { IconName } from 'obsidian';
import { dashedName, exportName, lucideName } from './iconNames.mts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const lucideIcons: Readonly<Record<string, IconNode>> = icons;
const added = new Map<string, string>();

/** Adds an icon drawn on a square of 100 by 100; `svgContent` is what goes inside the `svg` element. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** A new `svg` element with the icon, or null when no icon has this id. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const own = added.get(iconId);
  return own === undefined ? lucideIcon(iconId) : addedIcon(iconId, own);
}

/** Every id that `getIcon` knows: Lucide's with their prefix, then those that were added. */
export function getIconIds(): IconName[] {
  const lucide = Object.keys(lucideIcons).map((name) => `lucide-${dashedName(name)}`);
  return [...new Set([...lucide, ...added.keys()])];
}

/** Puts the icon in place of what the element holds; an unknown id leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: IconName): void {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon ? [icon] : []));
}

function lucideIcon(iconId: string): SVGSVGElement | null {
  const name = lucideName(iconId);
  const node = lucideIcons[exportName(name)];
  if (!node) return null;
  return createElement(node, { class: `svg-icon lucide-${name}` }) as SVGSVGElement;
}

function addedIcon(iconId: string, content: string): SVGSVGElement {
  const attributes = `viewBox="0 0 100 100" class="svg-icon ${iconId}"`;
  const source = `<svg xmlns="${svgNamespace}" ${attributes}>${content}</svg>`;
  const parsed = new DOMParser().parseFromString(source, 'text/html').body.querySelector('svg');
  return document.importNode(parsed as SVGSVGElement, true);
}
