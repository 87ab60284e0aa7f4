import type { TAbstractFile, TFile } from 'obsidian';
import type { AllCanvasNodeData } from 'obsidian/canvas';
import { Component } from '../../core/component.mts';
import { Keymap } from '../../core/keymap.mts';
import { FileView } from '../views/fileView.mts';
import { words } from '../words.mts';
import type { WorkspaceLeaf } from '../workspaceLeaf.mts';
import { bringIntoView, dotsApart, fit, pan, start, zoomAt, type Camera } from './camera.mts';
import { readCanvas, type DrawableCanvas } from './canvasData.mts';
import { drawControls } from './controls.mts';
import { drawEdges } from './drawEdges.mts';
import { drawNode } from './drawNode.mts';
import { boxAround } from './geometry.mts';
import { listenToGestures } from './gestures.mts';

const empty: DrawableCanvas = { nodes: [], edges: [] };

/** A canvas, to look at: it is never changed here. */
export class CanvasView extends FileView {
  readonly #wrapper: HTMLElement;
  readonly #sheet: HTMLElement;
  #camera: Camera = start;
  #canvas = empty;
  #drawn: Component | null = null;
  #isFitted = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'layout-dashboard';
    this.#wrapper = this.contentEl.createDiv({ cls: 'canvas-wrapper', attr: { tabindex: -1 } });
    this.#sheet = this.#wrapper.createDiv('canvas');
    drawControls(this.#wrapper, {
      zoomBy: (factor) => this.#zoomBy(factor),
      reset: () => this.#zoomBy(1 / this.#camera.zoom),
      fit: () => this.#fit(),
    });
  }

  getViewType(): string {
    return 'canvas';
  }

  override onload(): void {
    super.onload();
    listenToGestures(this.#wrapper, this, {
      panBy: (dx, dy) => this.#look(pan(this.#camera, dx, dy)),
      zoomBy: (factor, at) => this.#look(zoomAt(this.#camera, at, this.#camera.zoom * factor)),
      fit: () => this.#fit(),
    });
    this.registerDomEvent(this.#sheet, 'focusin', (event) => this.#onFocus(event.target));
    this.registerDomEvent(this.#sheet, 'dblclick', (event) => this.#openNode(event.target, event));
    this.registerDomEvent(this.#sheet, 'click', (event) => this.#followLink(event));
    this.registerDomEvent(this.#sheet, 'keydown', (event) => {
      if (event.key === 'Enter') this.#openNode(event.target, event);
    });
    this.registerEvent(this.app.vault.on('modify', (file) => void this.#onModify(file)));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.#isFitted = false;
    await this.#draw(file);
  }

  override onResize(): void {
    if (!this.#isFitted) this.#fit();
  }

  override setEphemeralState(state: unknown): void {
    if (
      (state as { focus?: boolean } | null)?.focus &&
      !this.#wrapper.contains(this.#wrapper.doc.activeElement)
    )
      this.#wrapper.focus();
  }

  async #onModify(changed: TAbstractFile): Promise<void> {
    const { file } = this;
    const shows = (node: AllCanvasNodeData): boolean => node.type === 'file' && node.file === changed.path;
    if (file && (changed === file || this.#canvas.nodes.some(shows))) await this.#draw(file);
  }

  async #draw(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    if (file !== this.file) return;
    const canvas = parsed(text);
    this.#canvas = canvas ?? empty;
    const component = this.#newDrawing();
    if (!canvas) this.#sheet.createDiv({ cls: 'canvas-problem', text: words().canvasBroken });
    drawEdges(this.#sheet, this.#canvas);
    if (!this.#isFitted) this.#fit();
    const groupsFirst = [...this.#canvas.nodes].sort((a, b) => Number(isGroup(b)) - Number(isGroup(a)));
    const context = { app: this.app, component, canvasPath: file.path };
    await Promise.all(groupsFirst.map((node) => drawNode(this.#sheet, node, context)));
  }

  #newDrawing(): Component {
    if (this.#drawn) this.removeChild(this.#drawn);
    this.#sheet.replaceChildren();
    this.#drawn = this.addChild(new Component());
    return this.#drawn;
  }

  #look(camera: Camera): void {
    this.#camera = camera;
    this.#wrapper.setCssProps({
      '--canvas-x': `${camera.x}px`,
      '--canvas-y': `${camera.y}px`,
      '--canvas-zoom': String(camera.zoom),
      '--canvas-dots': `${dotsApart(camera)}px`,
      '--zoom-multiplier': String(1 / Math.sqrt(camera.zoom)),
    });
  }

  #zoomBy(factor: number): void {
    const { clientWidth, clientHeight } = this.#wrapper;
    const middle = { x: clientWidth / 2, y: clientHeight / 2 };
    this.#look(zoomAt(this.#camera, middle, this.#camera.zoom * factor));
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#wrapper;
    const box = boxAround(this.#canvas.nodes);
    this.#isFitted = width > 0 && box !== null;
    this.#look(this.#isFitted && box ? fit(box, { width, height }) : start);
  }

  #nodeOf(target: EventTarget | null): AllCanvasNodeData | undefined {
    const el = target instanceof Element ? target.closest<HTMLElement>('.canvas-node') : null;
    return this.#canvas.nodes.find(({ id }) => id === el?.dataset['nodeId']);
  }

  /** Only for the keyboard: what is pressed is in view already. */
  #onFocus(target: EventTarget | null): void {
    const node = this.#nodeOf(target);
    if (!node || !(target as Element).matches(':focus-visible')) return;
    const { clientWidth: width, clientHeight: height } = this.#wrapper;
    this.#look(bringIntoView(this.#camera, node, { width, height }));
  }

  #openNode(target: EventTarget | null, event: MouseEvent | KeyboardEvent): void {
    const node = this.#nodeOf(target);
    const where = Keymap.isModEvent(event);
    if (node?.type === 'link') this.containerEl.win.open(node.url, '_blank', 'noopener');
    if (node?.type !== 'file') return;
    event.preventDefault();
    void this.app.workspace.openLinkText(`${node.file}${node.subpath ?? ''}`, this.#path, where);
  }

  #followLink(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.internal-link');
    if (!link) return;
    event.preventDefault();
    const node = this.#nodeOf(link);
    const source = node?.type === 'file' ? node.file : this.#path;
    void this.app.workspace.openLinkText(link.dataset['href'] ?? '', source, Keymap.isModEvent(event));
  }

  get #path(): string {
    return this.file?.path ?? '';
  }
}

const isGroup = ({ type }: AllCanvasNodeData): boolean => type === 'group';

function parsed(text: string): DrawableCanvas | null {
  try {
    return readCanvas(text);
  } catch {
    return null;
  }
}
