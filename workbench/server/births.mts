import type { Stats } from 'node:fs';

/**
 * When files were made. Replacing a file atomically makes a new one in the eyes of the file system, so the moment of the
 * first is remembered here for as long as the server runs.
 */
export class Births {
  private readonly moments = new Map<string, number>();

  /** Milliseconds since 1970. */
  of(path: string, stats: Stats): number {
    return this.moments.get(path) ?? Math.round(stats.birthtimeMs || stats.ctimeMs);
  }

  set(path: string, moment: number): void {
    this.moments.set(path, moment);
  }

  forget(path: string): void {
    for (const known of this.under(path)) this.moments.delete(known);
  }

  move(from: string, to: string): void {
    for (const known of this.under(from)) {
      this.moments.set(to + known.slice(from.length), this.moments.get(known) ?? 0);
      this.moments.delete(known);
    }
  }

  private under(path: string): string[] {
    return [...this.moments.keys()].filter((known) => known === path || known.startsWith(`${path}/`));
  }
}
