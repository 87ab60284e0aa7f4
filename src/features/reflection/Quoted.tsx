import { Platform } from 'obsidian';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import type { Contribution } from '@/domain/contributions/contribution';
import { contributionsIn } from '@/domain/contributions/contributionsIn';
import { ownLines } from '@/domain/reflection/ownLines';
import { outlineOf } from '@/domain/text/outline';
import type { AboutNote } from './aboutNote';

interface QuotedProps {
  readonly context: Context;
  /** The path of the session. */
  readonly session: string;
  readonly about: AboutNote;
}

/** One's own insights and starred lines of the session, beside the form to look at; nothing of it is filled in. */
export function Quoted({ context, session, about }: QuotedProps): JSX.Element | null {
  const lines = useSessionLines(context, session);
  const own = ownLines(lines, about);
  if (own.length === 0) return null;
  return (
    <details class="iv-reflection-quoted" open={!Platform.isPhone}>
      <summary>{context.texts().reflection.quoted}</summary>
      {own.map(({ id, speaker, text }) => (
        <blockquote key={id}>
          {text}
          {speaker !== null && speaker !== about.initials && <cite>{speaker}</cite>}
        </blockquote>
      ))}
    </details>
  );
}

function useSessionLines({ notes }: Context, session: string): readonly Contribution[] {
  const [lines, setLines] = useState<readonly Contribution[]>([]);
  useEffect(() => {
    let isWanted = true;
    setLines([]);
    void notes.read(session).then((text) => {
      if (isWanted && text !== null) setLines(contributionsIn(text, outlineOf(text)));
    });
    return () => {
      isWanted = false;
    };
  }, [session]);
  return lines;
}
