import type { BasesPropertyId, TFile } from 'obsidian';
import type { App } from '../../app/app.mts';
import { Component } from '../../core/component.mts';
import { evaluate } from '../expression/evaluate.mts';
import { filePropertyNames } from '../expression/fileProperties.mts';
import { FormulaError } from '../expression/formulaError.mts';
import type { BaseContext } from '../expression/scope.mts';
import { NullValue, type Value } from '../values/index.mts';
import { readFormula, type BaseFile, type RawView } from './baseFile.mts';
import type { BasesEntry } from './basesEntry.mts';
import { BasesQueryResult } from './basesQueryResult.mts';
import { BasesViewConfig } from './basesViewConfig.mts';
import { createNote } from './createNote.mts';
import { runQuery } from './runQuery.mts';

/** What shows a base: the base's file, and what is to be done when something in it was changed. */
export interface BaseHost {
  readonly app: App;
  readonly file: TFile | null;
  readonly onConfigChanged: () => void;
}

/** What a view has to show. */
export interface Shown {
  readonly result: BasesQueryResult;
  readonly config: BasesViewConfig;
  readonly allProperties: BasesPropertyId[];
  readonly total: number;
  readonly errors: readonly string[];
}

/** Works a base out, for one of its views at a time. */
export class QueryController extends Component {
  readonly #host: BaseHost;
  readonly app: App;
  base: BaseFile;
  view: RawView;

  constructor(host: BaseHost, base: BaseFile, view: RawView) {
    super();
    this.#host = host;
    this.app = host.app;
    this.base = base;
    this.view = view;
  }

  run(): Shown {
    const config = new BasesViewConfig(this, this.view);
    const filters = [this.base.raw['filters'], this.view['filters']];
    const { entries, total, errors } = runQuery(this.#context(), filters, config);
    const result = new BasesQueryResult(entries, config);
    return { result, config, total, errors, allProperties: this.#allProperties(entries) };
  }

  changed(): void {
    this.#host.onConfigChanged();
  }

  /** A formula as the base's own file sees it; null for what is no formula or cannot be worked out. */
  evaluateText(text: unknown): Value {
    const node = typeof text === 'string' ? readFormula(text) : null;
    const { file } = this.#host;
    if (!node || node instanceof FormulaError || !file) return NullValue.value;
    try {
      return evaluate(node, { base: this.#context(), file, locals: {}, inside: [] });
    } catch (error) {
      if (error instanceof FormulaError) return NullValue.value;
      throw error;
    }
  }

  /** Makes a note that the filters let through, as far as they say what it must be, and opens it. */
  createFile(name?: string, process?: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    const filters = [this.base.raw['filters'], this.view['filters']];
    return createNote(this.app, { filters, name, process, sourcePath: this.#host.file?.path ?? '' });
  }

  #context(): BaseContext {
    const { formulas } = this.base;
    return { app: this.app, self: this.#host.file, formulas };
  }

  #allProperties(entries: readonly BasesEntry[]): BasesPropertyId[] {
    const { metadataCache } = this.app;
    const names = entries.flatMap(({ file }) =>
      Object.keys(metadataCache.getFileCache(file)?.frontmatter ?? {}),
    );
    return [
      ...filePropertyNames.map((name): BasesPropertyId => `file.${name}`),
      ...[...new Set(names)].sort().map((name): BasesPropertyId => `note.${name}`),
      ...[...this.base.formulas.keys()].map((name): BasesPropertyId => `formula.${name}`),
    ];
  }
}
