import { parseYaml, stringifyYaml } from '../../core/yaml.mts';
import { FormulaError } from '../expression/formulaError.mts';
import type { Node } from '../expression/node.mts';
import { parseFormula } from '../expression/parse.mts';
import { words } from '../words.mts';

/** One entry of `views`, with whatever the view keeps in it. */
export type RawView = Record<string, unknown>;

/** A `.base` file as it was read. `raw` is all of it, and is what is written again after a change. */
export interface BaseFile {
  readonly raw: Record<string, unknown>;
  readonly views: RawView[];
  readonly formulas: ReadonlyMap<string, Node | FormulaError>;
}

/** What a base file says; one without views has a table. @throws Error when it is no YAML. */
export function parseBase(text: string): BaseFile {
  const raw = asRecord(parseYaml(text));
  const views = (Array.isArray(raw['views']) ? raw['views'] : []).filter(isRecord);
  const shown = views.length > 0 ? views : [{ type: 'table', name: words().table }];
  raw['views'] = shown;
  const formulas = Object.entries(asRecord(raw['formulas']));
  return { raw, views: shown, formulas: new Map(formulas.map(([name, text]) => [name, readFormula(text)])) };
}

/** The file anew, as the app writes it: comments are lost. */
export const baseText = ({ raw }: BaseFile): string => stringifyYaml(raw);

/** A formula, or why it cannot be read. */
export function readFormula(text: unknown): Node | FormulaError {
  try {
    return parseFormula(String(text));
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** What the user calls a view. */
export const viewName = (view: RawView | null): string => textIn(view, 'name');

/** How a view is laid out. */
export const viewType = (view: RawView | null): string => textIn(view, 'type');

function textIn(view: RawView | null, key: string): string {
  const text = view?.[key];
  return typeof text === 'string' || typeof text === 'number' ? String(text) : '';
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
