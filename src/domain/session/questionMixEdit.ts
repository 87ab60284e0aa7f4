import type { NoteLanguage } from '../notes/noteTypes';
import { edit, refuse, type Edit } from '../text/changes';
import { fillSections } from './finishSession';
import { mixLineIn } from './questionMixWords';
import type { SessionNote } from './sessionNote';
import type { Undo } from './undo';

/** A mix of questions where it stands in a note: its line as far as it was written by us. */
interface WrittenMix {
  readonly from: number;
  readonly line: string;
}

/** The mix of questions that stands among what was observed; null when there is none. */
export function writtenMix({ text, closing }: SessionNote): WrittenMix | null {
  const section = closing.get('observation');
  const found = section ? mixLineIn(text.slice(section.bodyFrom, section.to)) : null;
  return section && found ? { ...found, from: section.bodyFrom + found.from } : null;
}

/** Writes a mix of questions among what was observed, in the place of the one that stands there. */
export function writeMix(note: SessionNote, line: string, language: NoteLanguage): Edit {
  const written = writtenMix(note);
  if (!written) return fillSections(note, [['observation', line]], language);
  const { from, line: before } = written;
  return before === line ? edit() : edit({ from, to: from + before.length, insert: line });
}

/** Takes the mix of questions out of a note again, with its heading where nothing else stands under it. */
export function removeMix(note: SessionNote): Edit {
  const { text, closing } = note;
  const written = writtenMix(note);
  const section = closing.get('observation');
  if (!written || !section) return edit();
  const to = written.from + written.line.length;
  if (/^[^\r\n]*\S/.test(text.slice(to))) return edit({ from: written.from, to, insert: '' });
  const isAlone = (text.slice(section.bodyFrom, written.from) + text.slice(to, section.to)).trim() === '';
  if (!isAlone) return edit({ from: text.slice(0, written.from).trimEnd().length, to, insert: '' });
  const isLast = section.to === text.length;
  const emptyLine = /\n(\r?\n)$/.exec(text.slice(0, section.heading.from))?.[1] ?? '';
  const from = section.heading.from - (isLast ? emptyLine.length : 0);
  return edit({ from, to: section.to, insert: '' });
}

/** Takes back that a mix was written or taken out, unless another stands there by now. */
export function undoMix(before: SessionNote, after: string | null, language: NoteLanguage): Undo {
  const was = writtenMix(before)?.line ?? null;
  return (note) => {
    if ((writtenMix(note)?.line ?? null) !== after) return refuse('line-changed');
    return was === null ? removeMix(note) : writeMix(note, was, language);
  };
}
