import type { JSX } from 'preact';

import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { linesOnlyIn } from '@/domain/session/conflictCopyLines';
import { nameOf } from '@/domain/session/conflictCopyName';
import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';
import { openBoth, takeLines } from './takeLines';
import { useCopies, type Copy } from './useCopies';

/** Says that a copy which sync made lies beside the note, and offers the lines that stand only there. */
export function CopyBeside(props: LiveProps & { doors: PanelDoors }): JSX.Element {
  const copies = useCopies(props);
  return (
    <div class="iv-copies">
      {copies.map((copy) => (
        <CopyOf key={copy.path} {...props} copy={copy} />
      ))}
    </div>
  );
}

function CopyOf({ copy, ...live }: LiveProps & { copy: Copy }): JSX.Element {
  const { store, session } = live;
  const words = store.context.texts().lost;
  const lines = copy.note === null ? [] : linesOnlyIn(copy.note, session.note);
  const says = copy.isBack ? words.isBack : words.copyBeside;
  return (
    <details class="iv-copy">
      <summary>
        <span role="status">
          {copy.isBack ? words.back : words.copy} {comparison(copy, lines.length, words)}
        </span>
      </summary>
      <p>{says(nameOf(copy.path))}</p>
      <ul class="iv-lines">
        {lines.map((line) => (
          <LineOnlyThere key={line.id} {...live} copy={copy} line={line} />
        ))}
      </ul>
      <p class="iv-copy-ways">
        {lines.length > 1 && (
          <button type="button" onClick={() => void takeLines(live, copy, lines)}>
            {words.takeAll}
          </button>
        )}
        <button type="button" onClick={() => void openBoth(store.context.app, session.path, copy.path)}>
          {words.openBoth}
        </button>
      </p>
    </details>
  );
}

function comparison(copy: Copy, count: number, words: LostWords): string {
  if (copy.note === null) return words.unreadable;
  return count === 0 ? words.allHere : words.onlyThere(count);
}

type LostWords = ReturnType<LiveProps['store']['context']['texts']>['lost'];

function LineOnlyThere({
  copy,
  line,
  ...live
}: LiveProps & { copy: Copy; line: PlacedContribution }): JSX.Element {
  const words = live.store.context.texts().lost;
  return (
    <li class="iv-copy-line">
      {line.speaker !== null && <span class="iv-speaker">{line.speaker}</span>}
      <span class="iv-line-text">{line.text}</span>
      <button
        type="button"
        class="iv-link-button"
        aria-label={words.takeThis(line.text)}
        onClick={() => void takeLines(live, copy, [line])}
      >
        {words.take}
      </button>
    </li>
  );
}
