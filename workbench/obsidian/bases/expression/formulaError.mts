/** A formula that cannot be read or worked out; its message is for the user. */
export class FormulaError extends Error {
  override name = 'FormulaError';
}
