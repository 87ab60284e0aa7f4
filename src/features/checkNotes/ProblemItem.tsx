import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';

import type { Context } from '@/context';
import { linkMend } from '@/domain/checkNotes/linkProposals';
import { textLinkMend } from '@/domain/checkNotes/textLinkMends';
import { offsetOf } from '@/domain/checkNotes/placeOf';
import type { Problem } from '@/domain/checkNotes/problem';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import { shownMend, type Look, type ShownMend } from './look';
import { MendWays } from './MendWays';
import type { NotesCheck } from './notesCheck';
import { aboutOf, placeWords } from './problemWords';

interface ProblemItemProps {
  readonly context: Context;
  readonly check: NotesCheck;
  readonly problem: Problem;
  /** Null while the note is being read. */
  readonly look: Look | null;
  /** Whether it says itself what does not count. */
  readonly saysWhat: boolean;
}

/** One problem: the note and line, what stands there, and what it may become. */
export function ProblemItem({ context, check, problem, look, saysWhat }: ProblemItemProps): JSX.Element {
  const words = context.texts().checkNotes;
  const { path } = problem;
  const [chosen, setChosen] = useState<string | null>(null);
  const mends = mendsIn(look, problem, check, chosen);
  const open = (): void => {
    const names = context.propertyNames();
    void openNote(context.app, path, { cursorAt: (text) => offsetOf(text, problem, names) });
  };
  const about = [
    ...aboutOf(problem, words, mends.length > 0),
    ...(saysWhat ? [words.leavesOut[problem.leavesOut]] : []),
  ];
  return (
    <li class="iv-mend-problem">
      <div class="iv-mend-head">
        <button type="button" class="iv-link-button iv-mend-note" data-iv-mend-door="" onClick={open}>
          {titleOf(path)}
        </button>
        <span class="iv-mend-place">{placeWords(problem, look?.line ?? null, words)}</span>
      </div>
      {about.length > 0 && <p class="iv-mend-quiet">{about.join(' ')}</p>}
      {look && problem.found !== '' && <code class="iv-mend-line">{withFound(look.says, problem)}</code>}
      {look && <MendWays {...{ context, check, problem, mends, chosen }} onChoose={setChosen} />}
    </li>
  );
}

/** The line; a link in it stands out, for there may be more of them. */
function withFound(says: string, { place, found }: Problem): ComponentChildren {
  if (place.at !== 'text') return says;
  return says
    .split(found)
    .flatMap((words, at) => (at === 0 ? [words] : [<strong key={at}>{found}</strong>, words]));
}

/** What a note can become, with the note that was chosen from the list in front. */
function mendsIn(
  look: Look | null,
  problem: Problem,
  check: NotesCheck,
  chosen: string | null,
): readonly ShownMend[] {
  const tools = check.tools.value;
  if (!look || !tools) return [];
  const linked = problem.place.at === 'text' ? textLinkMend : linkMend;
  const mend = chosen === null ? null : linked(problem, chosen, tools);
  const first = mend && shownMend(look.text, mend);
  return first ? [first, ...look.mends.filter(({ mend: { to } }) => to !== chosen)] : look.mends;
}
