import type { Context } from '@/context';
import { casusToShare, type CasusToShare } from '@/domain/sharing/casusToShare';
import { sharedBefore, type SharedBefore } from '@/domain/sharing/recordShared';
import { findTraces, type TraceContext } from '@/domain/trace/findTraces';
import type { Finding } from '@/domain/trace/finding';
import { traceContextFor } from '@/obsidian/traceContext';

/** A casus as it was when sharing it began, and what the check knows of it. */
export interface ShareSource {
  readonly path: string;
  readonly casus: CasusToShare;
  readonly before: readonly SharedBefore[];
  readonly known: TraceContext;
  /** What is traceable in the whole casus. */
  readonly traces: readonly Finding[];
}

/** Reads a casus for sharing; null when the note is gone. */
export async function readShareSource(context: Context, path: string): Promise<ShareSource | null> {
  const text = await context.notes.read(path);
  if (text === null) return null;
  const known = traceContextFor(context, path);
  return {
    path,
    casus: casusToShare(text, context.propertyNames()),
    before: sharedBefore(text),
    known,
    traces: findTraces(text, known),
  };
}
