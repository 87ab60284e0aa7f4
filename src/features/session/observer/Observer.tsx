import type { JSX, TargetedKeyboardEvent } from 'preact';

import { readTallies, tallyKinds, type TallyKind } from '@/domain/session/talliesRead';
import { Group } from '@/ui/Group';
import type { LiveProps } from '../writing';
import { tally } from './tallyActs';
import { Tally } from './Tally';

/** What an observer counts while the others talk; open where someone has that role. */
export function Observer({ store, session }: LiveProps): JSX.Element | null {
  const words = store.context.texts().observer;
  const { observer } = session.note.properties.roles;
  if (session.method.mode === 'solo') return null;
  const counts = readTallies(session.note.properties.tallies);
  const count = (kind: TallyKind, by: 1 | -1): void => void tally(store, kind, by);
  return (
    <details class="iv-fold iv-observer" open={observer !== undefined} onKeyDown={tallyKeys(count)}>
      <summary>{observer === undefined ? words.title : words.titleOf(observer)}</summary>
      <Group class="iv-tallies" label={words.group}>
        {tallyKinds.map((kind, at) => (
          <Tally
            key={kind}
            words={words}
            kind={kind}
            digit={at + 1}
            count={counts[kind]}
            add={(by) => count(kind, by)}
          />
        ))}
      </Group>
      <p class="iv-observer-hint">{words.hint}</p>
    </details>
  );
}

/**
 * The keys 1 to 8 count while the fold is open, with Shift they take one back; known by their place, since Shift changes
 * what they type.
 */
function tallyKeys(
  count: (kind: TallyKind, by: 1 | -1) => void,
): (event: TargetedKeyboardEvent<HTMLDetailsElement>) => void {
  return (event) => {
    const { code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const kind = tallyKinds[Number(/^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1] ?? 0) - 1];
    if (!kind || !event.currentTarget.open || altKey || ctrlKey || metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    count(kind, shiftKey ? -1 : 1);
  };
}
