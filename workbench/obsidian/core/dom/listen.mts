import { watchPlace } from './place.mts';

type Options = boolean | AddEventListenerOptions;
type Delegated = (this: EventTarget, ev: Event, delegateTarget: HTMLElement) => unknown;
interface Entry {
  type: string;
  selector: string;
  listener: Delegated;
  callback: EventListener;
}

const delegated = new WeakMap<EventTarget, Entry[]>();

function closest(evt: Event, selector: string): HTMLElement | null {
  const target = evt.target as Node | null;
  const el = target?.nodeType === Node.ELEMENT_NODE ? (target as HTMLElement) : target?.parentElement;
  return el?.closest<HTMLElement>(selector) ?? null;
}

/** Delegated listening, on elements and documents: `el.on('click', '.item', (evt, item) => …)`. */
export const delegateMembers = {
  on(this: Node, type: string, selector: string, listener: Delegated, options?: Options): void {
    const callback = (evt: Event): void => {
      const match = closest(evt, selector);
      if (match && this.contains(match)) listener.call(this, evt, match);
    };
    delegated.set(this, [...(delegated.get(this) ?? []), { type, selector, listener, callback }]);
    this.addEventListener(type, callback, options);
  },

  off(this: Node, type: string, selector: string, listener: Delegated, options?: Options): void {
    const isIt = (entry: Entry): boolean =>
      entry.type === type && entry.selector === selector && entry.listener === listener;
    const entries = delegated.get(this) ?? [];
    delegated.set(
      this,
      entries.filter((entry) => !isIt(entry)),
    );
    for (const entry of entries.filter(isIt)) this.removeEventListener(type, entry.callback, options);
  },
};

type Members = Pick<HTMLElement, 'onClickEvent' | 'onNodeInserted' | 'onWindowMigrated' | 'trigger'>;

/** Listening on one element. */
export const listenMembers: Members & ThisType<HTMLElement> = {
  onClickEvent(listener, options) {
    this.addEventListener('click', listener, options);
    this.addEventListener('auxclick', listener, options);
  },

  onNodeInserted(listener: () => unknown, once = false) {
    const stop = watchPlace(this, () => {
      if (once) stop();
      listener();
    });
    return stop;
  },

  onWindowMigrated(listener: (win: Window) => unknown) {
    let last = this.win;
    return watchPlace(this, () => {
      if (this.win === last) return;
      last = this.win;
      listener(last);
    });
  },

  trigger(eventType: string) {
    this.dispatchEvent(new Event(eventType, { bubbles: true, cancelable: true }));
  },
};
