import type { Box, Point } from './geometry.mts';

/** What of the canvas shows: the point at the top left of the screen, and how large a pixel of the canvas is. */
export interface Camera extends Point {
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const least = 0.05;
const most = 2;

/** Room around what is fitted, in pixels of the screen. */
const margin = 48;

export const start: Camera = { x: 0, y: 0, zoom: 1 };

/** How far the dots of the background lie apart on the screen: 20 pixels of the canvas, doubled until they are no fog. */
export function dotsApart({ zoom }: Camera): number {
  const near = 20 * zoom;
  return near * 2 ** Math.max(0, Math.ceil(Math.log2(14 / near)));
}

/** Moves by pixels of the screen. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx / camera.zoom, y: camera.y + dy / camera.zoom };
}

/** Zooms; what is at this point of the screen stays there. */
export function zoomAt(camera: Camera, at: Point, wanted: number): Camera {
  const zoom = Math.min(Math.max(wanted, least), most);
  return {
    x: camera.x + at.x / camera.zoom - at.x / zoom,
    y: camera.y + at.y / camera.zoom - at.y / zoom,
    zoom,
  };
}

/** All of a box in the middle of the screen, never larger than it is. */
export function fit(box: Box, screen: Size): Camera {
  const room = { width: screen.width - 2 * margin, height: screen.height - 2 * margin };
  const wanted = Math.min(room.width / box.width, room.height / box.height, 1);
  const zoom = Math.max(wanted, least);
  return {
    x: box.x + (box.width - screen.width / zoom) / 2,
    y: box.y + (box.height - screen.height / zoom) / 2,
    zoom,
  };
}

/** As little further as brings a box on the screen; where it does not fit, its top left corner is what shows. */
export function bringIntoView(camera: Camera, box: Box, screen: Size): Camera {
  const away = margin / camera.zoom;
  return {
    ...camera,
    x: nearest(camera.x, box.x, box.width, screen.width / camera.zoom, away),
    y: nearest(camera.y, box.y, box.height, screen.height / camera.zoom, away),
  };
}

/** Keeps what is seen unless a length with room around it would fall outside; its beginning goes before its end. */
function nearest(seen: number, from: number, length: number, room: number, away: number): number {
  return Math.min(Math.max(seen, from + length + away - room), from - away);
}
