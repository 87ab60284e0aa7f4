import type { Kind } from '@/domain/contributions/contribution';

/** What the keys of the capture field can do. */
export interface CaptureKeys {
  readonly text: string;
  readonly participants: readonly string[];
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
  readonly choose: (person: string) => void;
  readonly add: () => void;
  readonly answer: () => void;
  readonly leave: () => void;
}

/**
 * The keys of the capture field: Enter adds, Alt+Enter answers the last question, Shift+Enter breaks the line, initials
 * and Tab choose the speaker, Alt with an arrow changes the kind.
 */
export function captureKeys(keys: CaptureKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.isComposing) return;
    const run = actFor(event, keys);
    if (!run) return;
    event.preventDefault();
    run();
  };
}

function actFor(event: KeyboardEvent, keys: CaptureKeys): (() => void) | null {
  const { key, altKey, shiftKey } = event;
  if (key === 'Enter' && altKey) return keys.answer;
  if (key === 'Enter' && !shiftKey) return keys.add;
  if (key === 'Escape') return keys.leave;
  if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) return () => keys.setKind(neighbour(keys, key));
  const person = key === 'Tab' && !shiftKey ? personOf(keys) : undefined;
  return person === undefined ? null : () => keys.choose(person);
}

const personOf = ({ text, participants }: CaptureKeys): string | undefined =>
  participants.find((person) => person.toLowerCase() === text.trim().toLowerCase());

function neighbour({ kinds, kind }: CaptureKeys, key: string): Kind {
  const step = key === 'ArrowDown' ? 1 : -1;
  return kinds[(kinds.indexOf(kind) + step + kinds.length) % kinds.length] ?? kind;
}
