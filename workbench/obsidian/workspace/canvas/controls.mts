import { iconButton } from '../views/viewHeader.mts';
import { words } from '../words.mts';

export interface Zooming {
  zoomBy: (factor: number) => void;
  reset: () => void;
  fit: () => void;
}

/** The buttons at the right edge of the canvas. */
export function drawControls(parent: HTMLElement, zooming: Zooming): void {
  const controls = parent.createDiv('canvas-controls').createDiv('canvas-control-group');
  const add = (icon: string, label: string, run: () => void): void =>
    iconButton(controls, icon, label, run).addClass('canvas-control-item');
  add('plus', words().zoomIn, () => zooming.zoomBy(1.25));
  add('rotate-cw', words().resetZoom, () => zooming.reset());
  add('maximize', words().zoomToFit, () => zooming.fit());
  add('minus', words().zoomOut, () => zooming.zoomBy(0.8));
}
