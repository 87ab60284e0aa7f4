/** A browser window with its own constructors; a pop-out has others than the main window. */
export type DomWindow = Window & typeof globalThis;

/** Adds members to a prototype or a global object as built-in ones are: not enumerable, replaceable. */
export function define(target: object, members: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}
