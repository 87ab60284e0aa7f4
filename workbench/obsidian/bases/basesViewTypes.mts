import type { BasesViewRegistration } from 'obsidian';
import { Events } from '../core/events.mts';

/** The ways to show a base: those of the workbench and those of plugins. */
export class BasesViewTypes extends Events {
  readonly #types = new Map<string, BasesViewRegistration>();

  /** @returns what takes it away again. @throws when the id is taken. */
  add(id: string, registration: BasesViewRegistration): () => void {
    if (this.#types.has(id)) throw new Error(`Attempting to register an existing Bases view type "${id}"`);
    this.#types.set(id, registration);
    this.trigger('changed', id);
    return () => {
      this.#types.delete(id);
      this.trigger('changed', id);
    };
  }

  get(id: string): BasesViewRegistration | null {
    return this.#types.get(id) ?? null;
  }

  entries(): [string, BasesViewRegistration][] {
    return [...this.#types];
  }
}
