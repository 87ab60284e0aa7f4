import type * as Obsidian from 'obsidian';
import type { absences } from './absences.mts';
import type * as Ours from './exports.mts';

/**
 * Proves, when it compiles, that what is here has the types that obsidian.d.ts declares: every export is here or a known
 * absence, every class has every public member, and every member fits. Two classes with private or protected parts are
 * never the same to the compiler, so our classes are first replaced by their counterparts.
 */
type Theirs = typeof Obsidian;
type Mine = typeof Ours;
type Name = keyof Mine & keyof Theirs;

/** A class whose constructor is protected has its instances as prototype. */
type Instance<T> = T extends abstract new (...args: never[]) => infer I
  ? I
  : T extends { readonly prototype: infer I }
    ? I
    : never;
type ProtectedClass = 'BasesView';
type ClassName =
  | ProtectedClass
  | {
      [K in Name]: Theirs[K] extends abstract new (...args: never[]) => unknown ? K : never;
    }[Name];

/** The names of the classes that a type of ours is, both ways. */
type Counterpart<T> = {
  [K in ClassName]: [T, Instance<Mine[K]>] extends [Instance<Mine[K]>, T] ? K : never;
}[ClassName];

/** A type of ours as obsidian.d.ts would say it. */
type Said<T> = T extends unknown
  ? [Counterpart<T>] extends [never]
    ? SaidInside<T>
    : Instance<Theirs[Counterpart<T>]>
  : never;
type SaidInside<T> = T extends (...args: infer A) => infer R
  ? (...args: SaidAll<A>) => Said<R>
  : T extends Promise<infer V>
    ? Promise<Said<V>>
    : T extends abstract new (...args: infer A) => infer R
      ? abstract new (...args: SaidAll<A>) => Said<R>
      : T extends readonly (infer E)[]
        ? Said<E>[]
        : T;
type SaidAll<A extends unknown[]> = { [I in keyof A]: Said<A[I]> };

/** A function without its type parameters and all overloads but the last, as `infer` sees it; other types as they are. */
type Plain<T> = T extends (...args: infer A) => infer R ? (...args: A) => R : T;

type Fits<O, T> = O extends T
  ? true
  : Said<O> extends T
    ? true
    : Said<Plain<O>> extends Plain<T>
      ? true
      : false;
type Misfits<O, T> = {
  [K in keyof T]-?: K extends keyof O ? (Fits<O[K], T[K]> extends true ? never : K) : K;
}[keyof T];

/** Declared as never null; the app too has null there while no note is open, and ours says so. */
interface SometimesNull {
  MarkdownEditView: 'file' | 'hoverPopover';
  MarkdownPreviewView: 'file';
  MarkdownRenderer: 'file';
}
type Excused<K> = K extends keyof SometimesNull ? SometimesNull[K] : never;
type ClassMisfits = {
  [K in ClassName]: Exclude<Misfits<Instance<Mine[K]>, Instance<Theirs[K]>>, Excused<K>>;
};
type StaticMisfits = { [K in ClassName]: Exclude<Misfits<Mine[K], Theirs[K]>, 'prototype'> };
/** `moment` is declared as a namespace, but what is exported is the function that is the namespace's `default`. */
type ValueName = Exclude<Name, ClassName | 'moment'>;
type ValueMisfits = Misfits<Pick<Mine, ValueName>, Pick<Theirs, ValueName>>;

/** What is left to say of each class: nothing, when all fits. */
type Problems<T> = { [K in keyof T as [T[K]] extends [never] ? never : K]: T[K] };
type None<N extends PropertyKey> = Record<N, never>;

/** Each line compiles only while nothing is wrong; the error names what is. */
export const conforms = [
  {} satisfies Problems<ClassMisfits>,
  {} satisfies Problems<StaticMisfits>,
  {} satisfies None<ValueMisfits>,
  {} satisfies None<Exclude<keyof Theirs, keyof Mine | keyof typeof absences>>,
  {} satisfies None<Exclude<keyof Mine, keyof Theirs>>,
  {} satisfies None<keyof Mine & keyof typeof absences>,
  // @ts-expect-error: proves that a member of another type is noticed.
  {} satisfies None<Misfits<{ read(path: string): number }, { read(path: string): string }>>,
  // @ts-expect-error: proves that a missing member is noticed.
  {} satisfies None<Misfits<{ read(): string }, { read(): string; write(): void }>>,
];
