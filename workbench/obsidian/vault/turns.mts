/**
 * Who may touch the disk when: tasks for one key run one after another, in the order of asking; a task that runs alone
 * waits for all that were asked before it, and all that are asked later wait for it.
 */
export class Turns {
  #alone: Promise<unknown> = Promise.resolve();
  readonly #latest = new Map<unknown, Promise<unknown>>();

  /** For what touches one file. */
  inTurn<T>(key: unknown, task: () => Promise<T>): Promise<T> {
    const before = Promise.all([this.#alone, this.#latest.get(key)]);
    const run = before.then(task);
    const settled = run.then(ignore, ignore).then(() => {
      if (this.#latest.get(key) === settled) this.#latest.delete(key);
    });
    this.#latest.set(key, settled);
    return run;
  }

  /** For what moves or removes paths. */
  alone<T>(task: () => Promise<T>): Promise<T> {
    const run = Promise.all([this.#alone, ...this.#latest.values()]).then(task);
    this.#alone = run.then(ignore, ignore);
    return run;
  }
}

function ignore(): void {
  // Whether a task failed is its caller's business; the next one only waits for its end.
}
