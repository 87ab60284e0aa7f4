import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier } from 'obsidian';
import { modifierNames, sameKey } from './keys.mts';

interface Handler extends KeymapEventHandler {
  func: KeymapEventListener;
}

/** A set of keys that are live while the scope is; a key it does not know goes to its parent. */
export class Scope {
  readonly parent: Scope | undefined;
  /** In the order of registration: the first that matches is asked first. */
  keys: Handler[] = [];

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler: Handler = {
      scope: this,
      modifiers: modifiers && modifierNames(modifiers),
      key,
      func,
    };
    this.keys.push(handler);
    return handler;
  }

  unregister(handler: KeymapEventHandler): void {
    this.keys = this.keys.filter((known) => known !== handler);
  }

  /** Returns what the first handler that has an answer returns; `false` means the event is used up. */
  handleKey(evt: KeyboardEvent, ctx: KeymapContext): unknown {
    for (const handler of [...this.keys]) {
      if (!matches(handler, ctx)) continue;
      const answer: unknown = handler.func(evt, ctx);
      if (answer !== undefined) return answer;
    }
    return this.parent?.handleKey(evt, ctx);
  }
}

function matches(handler: Handler, ctx: KeymapContext): boolean {
  if (handler.modifiers !== null && handler.modifiers !== ctx.modifiers) return false;
  return handler.key === null || sameKey(handler.key, ctx);
}
