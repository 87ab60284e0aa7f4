import type { Context } from '@/context';
import { formatContribution } from '@/domain/contributions/contributionLine';
import { newId } from '@/domain/contributions/newId';
import type { TwoQuestions } from '@/domain/questions/splitQuestion';
import { indentAt, replaceLine } from '@/domain/session/lineEdits';
import { findContribution, parseSessionNote } from '@/domain/session/sessionNote';
import { combine, edit, lineBreakOf, refuse, type Edit } from '@/domain/text/changes';

/** A captured question as its writer saw it, and the two that become of it. */
export interface Split {
  readonly id: string;
  readonly text: string;
  readonly into: TwoQuestions;
}

/** Makes two lines of a question in a note. When it is another question by now, nothing is written. */
export async function splitInNote(context: Context, path: string, split: Split): Promise<boolean> {
  return context.tell(await context.notes.change(path, (text) => splitLine(context, text, split)));
}

/**
 * The first keeps the line with its id, its mark and what is nested under it; the second comes below that, by the same
 * speaker.
 */
function splitLine(context: Context, text: string, { id, text: seen, into: [first, second] }: Split): Edit {
  const note = parseSessionNote(text, context.propertyNames());
  if (!note) return refuse('unreadable-properties');
  const found = findContribution(note, id);
  if (!found) return refuse('line-gone');
  if (found.text !== seen) return refuse('line-changed');
  const { kind, speaker } = found;
  const added = {
    id: newId(kind, text, context.random),
    kind,
    speaker,
    text: second,
    mark: null,
    chosen: false,
  };
  const line = formatContribution(added, indentAt(text, found.from));
  const insert = `\n${line}`.replaceAll('\n', lineBreakOf(text));
  return combine(
    replaceLine(note, found, { ...found, text: first }),
    edit({ from: found.to, to: found.to, insert }),
  );
}
