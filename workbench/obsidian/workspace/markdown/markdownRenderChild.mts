import { Component } from '../../core/component.mts';

/** A component that lives as long as an element of the rendered note. */
export class MarkdownRenderChild extends Component {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}
