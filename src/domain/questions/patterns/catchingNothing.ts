/** A pattern with plain brackets, as it is easiest to read, of which none catches what is in it. */
export const catchingNothing = (pattern: string): string => pattern.replace(/\((?!\?)/g, '(?:');
