import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import type { Contribution } from '@/domain/contributions/contribution';
import { contributionsIn } from '@/domain/contributions/contributionsIn';
import { ownLines } from '@/domain/reflection/ownLines';
import { outlineOf } from '@/domain/text/outline';
import type { AboutNote } from './aboutNote';

/** The lines of a session to look back on, read from its note; none when the reflection is about something else. */
export function useOwnLines({ notes }: Context, path: string, about: AboutNote): readonly Contribution[] {
  const [lines, setLines] = useState<readonly Contribution[]>([]);
  const session = about.isSession ? path : null;
  useEffect(() => {
    let isWanted = true;
    setLines([]);
    if (session === null) return undefined;
    void notes.read(session).then((text) => {
      if (isWanted && text !== null) setLines(contributionsIn(text, outlineOf(text)));
    });
    return () => {
      isWanted = false;
    };
  }, [session]);
  return ownLines(lines, about);
}
