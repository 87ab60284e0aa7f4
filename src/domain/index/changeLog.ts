/** The paths of a batch of changes; `revision` is that of the index after it. */
export interface ChangedBatch {
  readonly revision: number;
  readonly paths: readonly string[];
}

/** The latest batches, oldest first, without one left out in between. */
export type ChangeLog = readonly ChangedBatch[];

/** So many batches are kept, of so many paths: who has not looked for longer looks at everything. */
const [mostBatches, mostPaths] = [200, 100];

/** Adds a batch, in place. Nothing before a large one is kept, nor the large one itself. */
export function logBatch(log: ChangeLog, batch: ChangedBatch): void {
  const inPlace = log as ChangedBatch[];
  if (batch.paths.length > mostPaths) inPlace.length = 0;
  else inPlace.push(batch);
  if (inPlace.length > mostBatches) inPlace.shift();
}

/** The paths of what changed after a revision, up to `now`; null when that is not known any more. */
export function changedSince(log: ChangeLog, revision: number, now: number): ReadonlySet<string> | null {
  if (revision === now) return new Set();
  const first = log[0]?.revision;
  if (first === undefined || first > revision + 1 || revision > now) return null;
  return new Set(log.filter((batch) => batch.revision > revision).flatMap(({ paths }) => paths));
}
