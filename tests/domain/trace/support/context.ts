import type { TraceContext } from '@/domain/trace/findTraces';

/** A context in which nothing is known beside the text, but for what a test gives. */
export const contextOf = (own: Partial<TraceContext> = {}): TraceContext => ({
  language: 'nl',
  people: [],
  agreedInitials: [],
  pseudonyms: new Map(),
  ...own,
});
