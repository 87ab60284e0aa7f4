/** Widths of a dock, in pixels. */
export const sidedockWidth = { least: 200, usual: 300, most: 900 };
