type Members = Pick<
  Node,
  'detach' | 'empty' | 'insertAfter' | 'indexOf' | 'setChildrenInPlace' | 'appendText' | 'doc' | 'win'
>;

/** Obsidian's helpers on every node, see the global declarations of obsidian.d.ts. */
export const nodeMembers: Members & ThisType<Node> = {
  detach() {
    this.parentNode?.removeChild(this);
  },

  empty() {
    while (this.lastChild) this.removeChild(this.lastChild);
  },

  insertAfter<T extends Node>(node: T, child: Node | null): T {
    return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
  },

  indexOf(other) {
    return Array.from(this.childNodes).indexOf(other as ChildNode);
  },

  setChildrenInPlace(children) {
    for (const old of Array.from(this.childNodes)) if (!children.includes(old)) old.remove();
    children.forEach((child, index) => {
      const here = this.childNodes[index] ?? null;
      if (here !== child) this.insertBefore(child, here);
    });
  },

  appendText(val) {
    this.appendChild(this.doc.createTextNode(val));
  },

  get doc() {
    return this.ownerDocument ?? (this as Document);
  },

  get win() {
    return this.doc.defaultView ?? window;
  },
};

/** `instanceof` that also knows the types of the node's own window. */
export const instanceMembers = {
  instanceOf(this: Node, type: { new (): unknown }): boolean {
    return isInstance(this, this.win, type);
  },
};

/** Whether a value is of a type of the main window or of the same-named type of its own window. */
export function isInstance(
  value: object,
  win: Window | null,
  type: { new (...data: never[]): unknown },
): boolean {
  if (value instanceof type) return true;
  const own = (win as unknown as Record<string, unknown> | null)?.[type.name];
  return typeof own === 'function' && value instanceof own;
}
