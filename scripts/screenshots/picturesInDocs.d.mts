/** The names of the pictures that a page of the documentation shows. */
export function picturesInDocs(): Promise<Set<string>>;
