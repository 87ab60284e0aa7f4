/** What is to be finished before the app quits. */
export class Tasks {
  readonly #promises: Promise<unknown>[] = [];

  add(callback: () => Promise<unknown>): void {
    this.addPromise(callback());
  }

  addPromise(promise: Promise<unknown>): void {
    this.#promises.push(promise);
  }

  isEmpty(): boolean {
    return this.#promises.length === 0;
  }

  /** Settles when all have; one that fails does not hold up the others. */
  async promise(): Promise<unknown> {
    return Promise.allSettled(this.#promises);
  }
}
