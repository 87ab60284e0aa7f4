import type { LinkCache } from 'obsidian';
import { parseNote } from './parseNote.mts';

interface CanvasNode {
  type?: unknown;
  file?: unknown;
  text?: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function nodesOf(json: string): CanvasNode[] {
  try {
    const canvas: unknown = JSON.parse(json);
    const nodes = isRecord(canvas) ? canvas['nodes'] : null;
    return Array.isArray(nodes) ? nodes.filter(isRecord) : [];
  } catch {
    return [];
  }
}

type CanvasLink = Pick<LinkCache, 'link' | 'original'>;

function linksOf({ type, file, text }: CanvasNode): CanvasLink[] {
  if (type === 'file' && typeof file === 'string') return [{ link: file, original: file }];
  if (type !== 'text' || typeof text !== 'string') return [];
  const { links = [], embeds = [] } = parseNote(text);
  return [...links, ...embeds];
}

/** The links of a canvas file: its cards that show a file, and the links in its text cards. */
export const canvasLinks = (json: string): CanvasLink[] => nodesOf(json).flatMap(linksOf);
