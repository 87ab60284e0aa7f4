import { Keymap } from 'obsidian';
import type { ComponentChildren, JSX } from 'preact';

import type { Context } from '@/context';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';

interface NoteLinkProps {
  readonly context: Context;
  readonly path: string;
  /** The block id of a line in the note. */
  readonly line?: string;
  readonly children?: ComponentChildren;
}

/** A link to a note, or to a line in it, that looks and previews like any other in the note. */
export function NoteLink({ context, path, line, children }: NoteLinkProps): JSX.Element {
  const target = line === undefined ? path : `${path}#^${line}`;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const cursorAt = line === undefined ? {} : { cursorAt: (text: string) => offsetOfLine(text, line) };
    void openNote(context.app, path, { ...cursorAt, pane: Keymap.isModEvent(event) });
  };
  return (
    <a class="internal-link" href={target} data-href={target} onClick={open}>
      {children ?? titleOf(path)}
    </a>
  );
}

function offsetOfLine(text: string, id: string): number | null {
  const at = text.indexOf(`^${id}`);
  return at < 0 ? null : text.lastIndexOf('\n', at) + 1;
}
