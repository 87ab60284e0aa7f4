type Members = Pick<
  Element,
  | 'getText'
  | 'setText'
  | 'addClass'
  | 'addClasses'
  | 'removeClass'
  | 'removeClasses'
  | 'toggleClass'
  | 'hasClass'
  | 'setAttr'
  | 'setAttrs'
  | 'getAttr'
  | 'matchParent'
  | 'getCssPropertyValue'
  | 'isActiveElement'
>;

/** Obsidian's helpers on every element, see the global declarations of obsidian.d.ts. */
export const elementMembers: Members & ThisType<Element> = {
  getText() {
    return this.textContent ?? '';
  },

  setText(val) {
    if (typeof val === 'string') this.textContent = val;
    else this.replaceChildren(val);
  },

  addClass(...classes) {
    this.classList.add(...classes);
  },

  addClasses(classes) {
    this.classList.add(...classes);
  },

  removeClass(...classes) {
    this.classList.remove(...classes);
  },

  removeClasses(classes) {
    this.classList.remove(...classes);
  },

  toggleClass(classes, value) {
    for (const cls of [classes].flat()) this.classList.toggle(cls, value);
  },

  hasClass(cls) {
    return this.classList.contains(cls);
  },

  setAttr(qualifiedName, value) {
    if (value === null) this.removeAttribute(qualifiedName);
    else this.setAttribute(qualifiedName, String(value));
  },

  setAttrs(obj) {
    for (const [name, value] of Object.entries(obj)) this.setAttr(name, value);
  },

  getAttr(qualifiedName) {
    return this.getAttribute(qualifiedName);
  },

  matchParent(selector, lastParent) {
    if (this.matches(selector)) return this;
    if (this === lastParent) return null;
    return this.parentElement?.matchParent(selector, lastParent) ?? null;
  },

  getCssPropertyValue(property, pseudoElement) {
    return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
  },

  isActiveElement() {
    return this.doc.activeElement === this;
  },
};

/** Finding below an element, a document or a fragment; `findAllSelf` counts the element itself. */
export const findMembers = {
  find(this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  },

  findAll(this: ParentNode, selector: string): Element[] {
    return Array.from(this.querySelectorAll(selector));
  },
};

export const findSelfMembers = {
  findAllSelf(this: Element, selector: string): Element[] {
    const below = Array.from(this.querySelectorAll(selector));
    return this.matches(selector) ? [this, ...below] : below;
  },
};
