import type { BasesView } from 'obsidian';

/** A property that the base shows, drawn as the host draws it. */
export interface ShownValue {
  readonly id: string;
  readonly name: string;
  readonly drawIn: (element: HTMLElement) => void;
}

/** What the base shows of a note beside its name, without what is empty. */
export function shownValues({ app, config, data }: BasesView, path: string): ShownValue[] {
  const entry = data.data.find(({ file }) => file.path === path);
  if (!entry) return [];
  return config.getOrder().flatMap((id) => {
    const value = id === 'file.name' ? null : entry.getValue(id);
    if (value?.isTruthy() !== true) return [];
    const drawIn = (element: HTMLElement): void => value.renderTo(element, app.renderContext);
    return [{ id, name: config.getDisplayName(id), drawIn }];
  });
}
