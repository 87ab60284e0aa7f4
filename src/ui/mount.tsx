import { render, type VNode } from 'preact';

/** Renders into an element of any window and gives the way to take it away again. */
export function mount(view: VNode, into: HTMLElement): () => void {
  render(view, into);
  return () => render(null, into);
}
