import { define } from './define.mts';

type Each = (value: unknown, key?: string) => boolean | void;

const objectStatics = {
  isEmpty: (object: object): boolean => Object.keys(object).length === 0,
  /** Stops, and answers false, as soon as the callback does. */
  each(object: Record<string, unknown>, callback: Each, context?: unknown): boolean {
    return Object.keys(object).every((key) => callback.call(context, object[key], key) !== false);
  },
};

const arrayStatics = { combine: (arrays: unknown[][]): unknown[] => arrays.flat() };

const arrayMembers = {
  first<T>(this: T[]): T | undefined {
    return this[0];
  },
  last<T>(this: T[]): T | undefined {
    return this.at(-1);
  },
  contains<T>(this: T[], target: T): boolean {
    return this.includes(target);
  },
  remove<T>(this: T[], target: T): void {
    for (let at = this.indexOf(target); at !== -1; at = this.indexOf(target)) this.splice(at, 1);
  },
  shuffle<T>(this: T[]): T[] {
    for (let left = this.length - 1; left > 0; left--) {
      const pick = Math.floor(Math.random() * (left + 1));
      [this[left], this[pick]] = [this[pick] as T, this[left] as T];
    }
    return this;
  },
  unique<T>(this: T[]): T[] {
    return [...new Set(this)];
  },
};

const mathStatics = {
  clamp: (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max),
  square: (value: number): number => value * value,
};

const stringMembers = {
  contains(this: string, target: string): boolean {
    return this.includes(target);
  },
  /** `'{0} of {1}'.format('3', '7')`. */
  format(this: string, ...args: string[]): string {
    return this.replace(/\{(\d+)\}/g, (placeholder, index: string) => args[Number(index)] ?? placeholder);
  },
};

const stringStatics = { isString: (obj: unknown): obj is string => typeof obj === 'string' };
const numberStatics = { isNumber: (obj: unknown): obj is number => typeof obj === 'number' };

/** Obsidian's additions to the language's own objects, in the realm they are taken from. */
export function installLanguageHelpers(realm: typeof globalThis): void {
  define(realm.Object, objectStatics);
  define(realm.Array, arrayStatics);
  define(realm.Array.prototype, arrayMembers);
  define(realm.Math, mathStatics);
  define(realm.String, stringStatics);
  define(realm.String.prototype, stringMembers);
  define(realm.Number, numberStatics);
}
