import type { BasesPropertyId } from 'obsidian';
import type { App } from '../../app/app.mts';
import { Component } from '../../core/component.mts';
import type { BasesQueryResult } from '../query/basesQueryResult.mts';
import type { BasesViewConfig } from '../query/basesViewConfig.mts';
import type { QueryController, Shown } from '../query/queryController.mts';

/** A way to show a base. Its config and data are there from the first `onDataUpdated` on, not in the constructor. */
export abstract class BasesView extends Component {
  abstract type: string;
  readonly #controller: QueryController;
  app: App;
  config!: BasesViewConfig;
  allProperties: BasesPropertyId[] = [];
  data!: BasesQueryResult;

  protected constructor(controller: QueryController) {
    super();
    this.#controller = controller;
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;

  /** Makes a note that the filters let through, as far as they say what it must be, and opens it. */
  createFileForView(
    baseFileName?: string,
    frontmatterProcessor?: (frontmatter: Record<string, unknown>) => void,
  ): Promise<void> {
    return this.#controller.createFile(baseFileName, frontmatterProcessor);
  }

  /** Takes in what there is to show now. */
  take({ result, config, allProperties }: Shown): void {
    this.config = config;
    this.data = result;
    this.allProperties = allProperties;
    this.onDataUpdated();
  }
}
