const svgNamespace = 'http://www.w3.org/2000/svg';

type Info = DomElementInfo | string | undefined;
type SvgInfo = SvgElementInfo | string | undefined;
type Made<T> = ((el: T) => void) | undefined;

function asInfo<T extends { cls?: string | string[] }>(o: T | string | undefined): T {
  return typeof o === 'string' ? ({ cls: o } as T) : (o ?? ({} as T));
}

function documentOf(parent: Node | undefined): Document {
  return parent?.doc ?? activeDocument;
}

/** What HTML and SVG elements have in common: classes, attributes, a place. */
function furnish(el: Element, o: SvgElementInfo): void {
  if (o.cls) el.setAttribute('class', [o.cls].flat().join(' '));
  if (o.attr) el.setAttrs(o.attr);
  if (o.parent) o.parent.insertBefore(el, o.prepend ? o.parent.firstChild : null);
}

/** The options that are properties of some elements: `value`, `type`, `placeholder`, `href`, `title`. */
function setProperties(el: HTMLElement, o: DomElementInfo): void {
  const { type, value, placeholder, href, title } = o;
  for (const [name, given] of Object.entries({ type, value, placeholder, href, title })) {
    if (given === undefined) continue;
    if (name in el) Object.assign(el, { [name]: given });
    else el.setAttribute(name, given);
  }
}

function makeEl(tag: string, given: Info, callback: Made<HTMLElement>, parent?: Node): HTMLElement {
  const info = asInfo(given);
  const o = parent ? { ...info, parent } : info;
  const el = documentOf(o.parent).createElement(tag);
  if (o.text !== undefined) el.setText(o.text);
  setProperties(el, o);
  furnish(el, o);
  callback?.(el);
  return el;
}

function makeSvg(tag: string, given: SvgInfo, callback: Made<SVGElement>, parent?: Node): SVGElement {
  const info = asInfo(given);
  const o = parent ? { ...info, parent } : info;
  const el = documentOf(o.parent).createElementNS(svgNamespace, tag);
  furnish(el, o);
  callback?.(el);
  return el;
}

/** `el.createDiv(…)` and the like: makes and appends. */
export const createMembers = {
  createEl(this: Node, tag: string, o?: Info, callback?: Made<HTMLElement>): HTMLElement {
    return makeEl(tag, o, callback, this);
  },
  createDiv(this: Node, o?: Info, callback?: Made<HTMLElement>): HTMLElement {
    return makeEl('div', o, callback, this);
  },
  createSpan(this: Node, o?: Info, callback?: Made<HTMLElement>): HTMLElement {
    return makeEl('span', o, callback, this);
  },
  createSvg(this: Node, tag: string, o?: SvgInfo, callback?: Made<SVGElement>): SVGElement {
    return makeSvg(tag, o, callback, this);
  },
};

/** The global functions of the same names: an element without a place, unless the options name a parent. */
export const createGlobals = {
  createEl: (tag: string, o?: Info, callback?: Made<HTMLElement>): HTMLElement => makeEl(tag, o, callback),
  createDiv: (o?: Info, callback?: Made<HTMLElement>): HTMLElement => makeEl('div', o, callback),
  createSpan: (o?: Info, callback?: Made<HTMLElement>): HTMLElement => makeEl('span', o, callback),
  createSvg: (tag: string, o?: SvgInfo, callback?: Made<SVGElement>): SVGElement => makeSvg(tag, o, callback),
  createFragment(callback?: (el: DocumentFragment) => void): DocumentFragment {
    const fragment = activeDocument.createDocumentFragment();
    callback?.(fragment);
    return fragment;
  },
};
