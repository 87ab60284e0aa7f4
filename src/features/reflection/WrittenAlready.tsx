import type { JSX } from 'preact';

import type { Context } from '@/context';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import { reflectionsOn } from './aboutNote';

interface WrittenAlreadyProps {
  readonly context: Context;
  /** The path of the session. */
  readonly session: string;
}

/** Offers the reflections that stand on this session already, to write on in those instead. */
export function WrittenAlready({ context, session }: WrittenAlreadyProps): JSX.Element | null {
  const written = reflectionsOn(context, session);
  if (written.length === 0) return null;
  const open = (path: string): void => {
    context.openForms.forEach((form) => form.close());
    void openNote(context.app, path);
  };
  return (
    <p class="iv-field-hint iv-written-already">
      {context.texts().reflection.writtenAlready}{' '}
      {written.map((path) => (
        <button key={path} type="button" class="iv-link-button" onClick={() => open(path)}>
          {titleOf(path)}
        </button>
      ))}
    </p>
  );
}
