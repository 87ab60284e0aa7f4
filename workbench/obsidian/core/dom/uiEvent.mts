import { isInstance } from './node.mts';

type Members = Pick<UIEvent, 'targetNode' | 'win' | 'doc'>;

/** Obsidian's helpers on events of the interface. */
export const uiEventMembers: Members & ThisType<UIEvent> = {
  get targetNode() {
    return this.target as Node | null;
  },

  get win() {
    return this.view ?? this.targetNode?.win ?? window;
  },

  get doc() {
    return this.win.document;
  },
};

/** `instanceof` that also knows the types of the event's own window. */
export const uiEventInstanceMembers = {
  instanceOf(this: UIEvent, type: { new (...data: never[]): unknown }): boolean {
    return isInstance(this, this.win, type);
  },
};
