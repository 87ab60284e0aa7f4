/** Something drawn from a definition. */
export interface Row {
  /** Asks its predicates again. */
  refresh(): void;
  /** Undoes what outlives its elements. */
  cleanUp(): void;
}
