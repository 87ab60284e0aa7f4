import type { SplitDirection } from 'obsidian';

/** A leaf as workspace.json keeps it. */
export interface LeafJson {
  readonly id: string;
  readonly type: 'leaf';
  readonly pinned?: boolean;
  readonly group?: string;
  readonly dimension?: number;
  readonly state: LeafStateJson;
}

export interface LeafStateJson {
  readonly type: string;
  readonly state?: Record<string, unknown>;
  readonly icon?: string;
  readonly title?: string;
}

export interface TabsJson {
  readonly id: string;
  readonly type: 'tabs';
  readonly dimension?: number;
  readonly currentTab?: number;
  readonly children: readonly LeafJson[];
}

export interface SplitJson {
  readonly id: string;
  readonly type: 'split';
  readonly direction: SplitDirection;
  readonly dimension?: number;
  readonly width?: number;
  readonly collapsed?: boolean;
  readonly children: readonly NodeJson[];
}

export type NodeJson = SplitJson | TabsJson | LeafJson;

/** What `.obsidian/workspace.json` holds, as far as the workbench reads it. */
export interface LayoutJson {
  readonly main: SplitJson;
  readonly left?: SplitJson;
  readonly right?: SplitJson;
  readonly active?: string;
  readonly lastOpenFiles?: readonly string[];
}

/** Reads a layout; what is not one, or is damaged, gives null. */
export function parseLayout(text: string): LayoutJson | null {
  try {
    const value: unknown = JSON.parse(text);
    return isLayout(value) ? value : null;
  } catch {
    return null;
  }
}

function isLayout(value: unknown): value is LayoutJson {
  if (!isRecord(value) || !isNode(value['main'])) return false;
  return ['left', 'right'].every((side) => value[side] === undefined || isNode(value[side]));
}

function isNode(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value['type'] === 'leaf') return isRecord(value['state']) && typeof value['state']['type'] === 'string';
  const isParent = value['type'] === 'tabs' || value['type'] === 'split';
  return isParent && Array.isArray(value['children']) && value['children'].every(isNode);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
