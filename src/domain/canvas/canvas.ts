/** A node that shows a note, or one line of it. Sizes and places are in pixels, `x` to the right and `y` down. */
export interface CanvasNode {
  readonly id: string;
  readonly type: 'file';
  readonly file: string;
  /** `#^` and a block id: only that line is shown. */
  readonly subpath?: string;
  /** One of the theme's own, `1` to `6`. */
  readonly color?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An arrow from one node to another. */
export interface CanvasEdge {
  readonly id: string;
  readonly fromNode: string;
  readonly fromSide: 'right';
  readonly toNode: string;
  readonly toSide: 'left';
}

/** A canvas as JSON Canvas 1.0 has it (jsoncanvas.org). It holds where notes are, and no word of them. */
export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
}

/** A canvas as the text of a `.canvas` file. */
export const formatCanvas = (canvas: Canvas): string => `${JSON.stringify(canvas, null, '\t')}\n`;
