import type { EventRef } from 'obsidian';

type Listener = (...data: unknown[]) => unknown;

/** What `on` hands out; only `Events` looks inside. */
export interface Registration extends EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: Listener;
  readonly context: unknown;
}

/** Obsidian's event emitter: listeners run in the order of registration, and one that throws does not stop the others. */
export class Events {
  readonly #listeners = new Map<string, readonly Registration[]>();

  on(name: string, callback: Listener, ctx?: unknown): EventRef {
    const registration: Registration = { owner: this, name, callback, context: ctx };
    this.#listeners.set(name, [...this.#of(name), registration]);
    return registration;
  }

  off(name: string, callback: Listener): void {
    this.#keep(name, (entry) => entry.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.#keep((ref as Registration).name, (entry) => entry !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const entry of this.#of(name)) this.tryTrigger(entry, data);
  }

  tryTrigger(evt: EventRef, args: unknown[]): void {
    const { callback, context } = evt as Registration;
    try {
      callback.apply(context, args);
    } catch (error) {
      rethrowLater(error);
    }
  }

  #of(name: string): readonly Registration[] {
    return this.#listeners.get(name) ?? [];
  }

  #keep(name: string, wanted: (entry: Registration) => boolean): void {
    const left = this.#of(name).filter(wanted);
    if (left.length > 0) this.#listeners.set(name, left);
    else this.#listeners.delete(name);
  }
}

/** As in Obsidian, an error in a listener reaches the window's error handler and nobody else. */
function rethrowLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}
