import type { Modifier, PaneType, UserEvent } from 'obsidian';
import { holds, keyContext } from './keys.mts';
import { Scope } from './scope.mts';

type ModifierEvent = MouseEvent | TouchEvent | KeyboardEvent;

/** The stack of scopes: only the top one, and its parents, hear the keyboard. */
export class Keymap {
  readonly #rootScope: Scope;
  #stack: Scope[] = [];

  constructor(rootScope: Scope = new Scope()) {
    this.#rootScope = rootScope;
  }

  /** The scope that hears the keyboard now. */
  get activeScope(): Scope {
    return this.#stack.at(-1) ?? this.#rootScope;
  }

  pushScope(scope: Scope): void {
    this.#stack = [...this.#stack.filter((known) => known !== scope), scope];
  }

  popScope(scope: Scope): void {
    this.#stack = this.#stack.filter((known) => known !== scope);
  }

  /** Listens in the capture phase, so that a suggester's Enter comes before the editor's; returns what stops it. */
  listenTo(win: Window): () => void {
    const onKey = (evt: KeyboardEvent): void => this.#handle(evt);
    win.addEventListener('keydown', onKey, true);
    return () => win.removeEventListener('keydown', onKey, true);
  }

  #handle(evt: KeyboardEvent): void {
    if (evt.isComposing) return;
    if (this.activeScope.handleKey(evt, keyContext(evt)) !== false) return;
    evt.preventDefault();
    evt.stopPropagation();
  }

  static isModifier(evt: ModifierEvent, modifier: Modifier): boolean {
    return holds(evt, modifier);
  }

  static isModEvent(evt?: UserEvent | null): PaneType | boolean {
    if (!evt) return false;
    if (!holds(evt, 'Mod')) return 'button' in evt && evt.button === 1 ? 'tab' : false;
    if (!holds(evt, 'Alt')) return 'tab';
    return holds(evt, 'Shift') ? 'window' : 'split';
  }
}
