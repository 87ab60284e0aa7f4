import type { KeymapContext, Modifier } from 'obsidian';

type ModifierEvent = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether this machine's `Mod` is the Command key. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);
}

/** `Mod` is `Meta` on a Mac and `Ctrl` elsewhere. */
function concrete(modifier: Modifier): Modifier {
  if (modifier !== 'Mod') return modifier;
  return isMac() ? 'Meta' : 'Ctrl';
}

/** One spelling for a set of modifiers: concrete names, sorted, with commas between. */
export function modifierNames(modifiers: readonly Modifier[]): string {
  return [...new Set(modifiers.map(concrete))].sort().join(',');
}

/** Whether the event was made with the key held down. */
export function holds(evt: ModifierEvent, modifier: Modifier): boolean {
  const held = { Ctrl: evt.ctrlKey, Meta: evt.metaKey, Shift: evt.shiftKey, Alt: evt.altKey };
  const name = concrete(modifier);
  return name === 'Mod' ? false : held[name];
}

/** The modifiers held during an event, in the spelling of `modifierNames`. */
export function heldModifiers(evt: ModifierEvent): string {
  const all: Modifier[] = ['Ctrl', 'Meta', 'Shift', 'Alt'];
  return modifierNames(all.filter((modifier) => holds(evt, modifier)));
}

/** The key on the keyboard, whatever the modifiers make of it: `Digit1` → `1`, `KeyP` → `P`. */
export function virtualKey(evt: KeyboardEvent): string {
  const match = /^(?:Key|Digit)(.)$/.exec(evt.code);
  return match?.[1] ?? evt.key;
}

/** Whether a registered key is the one pressed, by what it types or by where it is; letters in either case. */
export function sameKey(key: string, ctx: KeymapContext): boolean {
  const wanted = key.toLowerCase();
  return wanted === ctx.key?.toLowerCase() || wanted === ctx.vkey.toLowerCase();
}

/** What a scope's handlers are told about a key event. */
export function keyContext(evt: KeyboardEvent): KeymapContext {
  return { modifiers: heldModifiers(evt), key: evt.key, vkey: virtualKey(evt) };
}
