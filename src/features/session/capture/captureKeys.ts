import type { Kind } from '@/domain/contributions/contribution';
import { speakerBegun } from '@/domain/session/speakers';
import { isAlone, keyWithAlt } from '../keys/pressed';

/** What the keys of the capture field can do. */
export interface CaptureKeys {
  readonly text: string;
  readonly participants: readonly string[];
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly isMac: boolean;
  readonly setKind: (kind: Kind) => void;
  readonly choose: (person: string) => void;
  readonly add: () => void;
  readonly answer: () => void;
  /** Out of whatever the field was about to do: an answer, the lines of a paste, or a nudge. */
  readonly leave: () => void;
  readonly addAsOneText: () => void;
  readonly park: () => void;
  /** Takes the other wording of a question, or one's own again. */
  readonly replace: () => void;
  /** Adds two questions in one as two lines. */
  readonly split: () => void;
  readonly turn: (by: 1 | -1) => void;
  readonly step: (by: 1 | -1) => void;
  readonly undo: () => void;
  readonly toLines: () => void;
  readonly help: () => void;
}

type Act = () => void;

/** The keys of the capture field. The table in the guide, docs/guide/en/keys.md, says what each of them does. */
export function captureKeys(keys: CaptureKeys): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.isComposing) return;
    const pressed = keyWithAlt(event);
    const act = pressed === null ? plainAct(event, keys) : altAct(pressed, keys);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function plainAct(event: KeyboardEvent, keys: CaptureKeys): Act | null {
  const { key, shiftKey } = event;
  if (!isAlone(event)) return null;
  if (key === '?' && keys.text === '') return keys.help;
  if (shiftKey) return null;
  if (key === 'Enter') return keys.add;
  if (key === 'Escape') return keys.leave;
  if (key === 'ArrowUp' && isAtStart(event)) return keys.toLines;
  const person = key === 'Tab' ? speakerBegun(keys.text, keys.participants) : null;
  return person === null ? null : () => keys.choose(person);
}

function isAtStart({ currentTarget, target }: KeyboardEvent): boolean {
  const field = (currentTarget ?? target) as Partial<HTMLTextAreaElement> | null;
  return field?.selectionStart === 0 && field.selectionEnd === 0;
}

function altAct(pressed: string, keys: CaptureKeys): Act | null {
  const kind = /^\d$/.test(pressed) ? keys.kinds[Number(pressed) - 1] : undefined;
  if (kind !== undefined) return () => keys.setKind(kind);
  // On a Mac these move the cursor by words, where there are words.
  const movesByWord = keys.isMac && keys.text !== '';
  const acts: Readonly<Partial<Record<string, Act>>> = {
    Enter: keys.answer,
    ArrowDown: () => keys.setKind(neighbour(keys, 1)),
    ArrowUp: () => keys.setKind(neighbour(keys, -1)),
    ...(movesByWord ? {} : { ArrowRight: () => keys.turn(1), ArrowLeft: () => keys.turn(-1) }),
    p: keys.park,
    r: keys.replace,
    s: keys.split,
    v: keys.addAsOneText,
    n: () => keys.step(1),
    b: () => keys.step(-1),
    u: keys.undo,
  };
  return acts[pressed] ?? null;
}

function neighbour({ kinds, kind }: CaptureKeys, step: 1 | -1): Kind {
  return kinds[(kinds.indexOf(kind) + step + kinds.length) % kinds.length] ?? kind;
}
