import { giveWay } from './giveWay.mts';

/** Items, each once, handled in the background in the order in which they came, some at a time. */
export class WorkQueue<T> {
  #waiting = new Set<T>();
  readonly #handle: (items: T[]) => void | Promise<void>;
  readonly #size: number;
  readonly #afterAll: () => void;
  #running: Promise<void> | null = null;

  /** @param afterAll called each time nothing is left. */
  constructor(size: number, handle: (items: T[]) => void | Promise<void>, afterAll: () => void) {
    this.#size = size;
    this.#handle = handle;
    this.#afterAll = afterAll;
  }

  get isIdle(): boolean {
    return this.#running === null;
  }

  add(...items: T[]): void {
    for (const item of items) this.#waiting.add(item);
    if (this.#waiting.size > 0) this.#running ??= this.#run();
  }

  /** For what is wanted before all that waits. */
  addFirst(item: T): void {
    this.#waiting = new Set([item, ...this.#waiting]);
    this.add();
  }

  remove(item: T): void {
    this.#waiting.delete(item);
  }

  async #run(): Promise<void> {
    while (this.#waiting.size > 0) {
      await giveWay();
      const items = [...this.#waiting].slice(0, this.#size);
      for (const item of items) this.#waiting.delete(item);
      await this.#handle(items);
    }
    this.#running = null;
    this.#afterAll();
  }
}
