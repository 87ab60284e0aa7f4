import type { App } from '../../app/app.mts';
import { Keymap } from '../../core/keymap.mts';
import type { BasesEntry } from '../query/basesEntry.mts';

/** The name of a row's file, which opens it. */
export function fileNameCell(cell: HTMLElement, { file }: BasesEntry, app: App): void {
  const text = file.extension === 'md' ? file.basename : file.name;
  const link = cell.createEl('a', {
    cls: 'internal-link',
    text,
    href: file.path,
    attr: { 'data-href': file.path },
  });
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void app.workspace.openLinkText(file.path, '', Keymap.isModEvent(event));
  };
  link.addEventListener('click', open);
  link.addEventListener('auxclick', (event) => {
    if (event.button === 1) open(event);
  });
}
