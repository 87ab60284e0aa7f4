import type { Component as PublicComponent, EventRef } from 'obsidian';
import type { Registration } from './events.mts';

type DomTarget = Window | Document | HTMLElement;

/** Something with a life: what it registered while loaded is undone, last first, when it unloads. */
export class Component {
  #loaded = false;
  #children: PublicComponent[] = [];
  #undo: (() => unknown)[] = [];

  /** Answers what `onload` does: a plugin's may be a promise. */
  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    const loading = this.onload();
    for (const child of [...this.#children]) child.load();
    return loading;
  }

  onload(): void {
    // For subclasses.
  }

  /** Children first, then what was registered, then `onunload`: the order of the real app. */
  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) undo();
    this.onunload();
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends PublicComponent>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends PublicComponent>(component: T): T {
    if (!this.#children.includes(component)) return component;
    this.#children = this.#children.filter((child) => child !== component);
    component.unload();
    return component;
  }

  register(cb: () => unknown): void {
    this.#undo.push(cb);
  }

  registerEvent(eventRef: EventRef): void {
    this.register(() => (eventRef as Registration).owner.offref(eventRef));
  }

  registerDomEvent<K extends keyof WindowEventMap>(
    el: Window,
    type: K,
    callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof DocumentEventMap>(
    el: Document,
    type: K,
    callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent<K extends keyof HTMLElementEventMap>(
    el: HTMLElement,
    type: K,
    callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent(
    el: DomTarget,
    type: string,
    callback: unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    el.addEventListener(type, callback as EventListener, options);
    this.register(() => el.removeEventListener(type, callback as EventListener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
