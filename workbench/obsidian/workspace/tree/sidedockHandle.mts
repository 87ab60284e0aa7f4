import { quietName } from '../quietName.mts';
import { words } from '../words.mts';
import { sidedockWidth } from './sidedockWidth.mts';
import type { WorkspaceSidedock } from './workspaceSidedock.mts';

const keyStep = 20;

/** The line at the inner edge of a dock: drag it, or use the arrow keys on it, to set the width. */
export function sidedockHandle(dock: WorkspaceSidedock): HTMLElement {
  const handle = createDiv({
    cls: 'workspace-leaf-resize-handle mod-sidedock-handle',
    attr: { role: 'separator', 'aria-orientation': 'vertical', tabindex: 0 },
  });
  quietName(handle, dock.side === 'left' ? words().leftDock : words().rightDock);
  const sign = dock.side === 'left' ? 1 : -1;
  handle.addEventListener('pointerdown', (event) => startDrag(dock, handle, event, sign));
  handle.addEventListener('focus', () => announce(dock, handle));
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowRight: keyStep, ArrowLeft: -keyStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    dock.setWidth(dock.width + step * sign);
    announce(dock, handle);
    dock.workspace.onLayoutResized();
  });
  announce(dock, handle);
  return handle;
}

function startDrag(dock: WorkspaceSidedock, handle: HTMLElement, start: PointerEvent, sign: number): void {
  start.preventDefault();
  handle.setPointerCapture(start.pointerId);
  const width = dock.width;
  const onMove = (event: PointerEvent): void => dock.setWidth(width + (event.clientX - start.clientX) * sign);
  const onEnd = (): void => {
    handle.removeEventListener('pointermove', onMove);
    announce(dock, handle);
    dock.workspace.onLayoutResized();
  };
  handle.addEventListener('pointermove', onMove);
  handle.addEventListener('lostpointercapture', onEnd, { once: true });
}

function announce(dock: WorkspaceSidedock, handle: HTMLElement): void {
  handle.setAttrs({
    'aria-valuenow': dock.width || sidedockWidth.usual,
    'aria-valuemin': sidedockWidth.least,
    'aria-valuemax': sidedockWidth.most,
  });
}
