const most = 10;

/** The paths of the files that were opened last, the newest first. */
export class RecentFiles {
  #paths: readonly string[] = [];

  list(): string[] {
    return [...this.#paths];
  }

  set(paths: readonly string[]): void {
    this.#paths = paths.filter((path) => typeof path === 'string').slice(0, most);
  }

  add(path: string): void {
    this.set([path, ...this.#paths.filter((known) => known !== path)]);
  }

  rename(oldPath: string, path: string): void {
    this.set(this.#paths.map((known) => (known === oldPath ? path : known)));
  }

  remove(path: string): void {
    this.set(this.#paths.filter((known) => known !== path));
  }
}
