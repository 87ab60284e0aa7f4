import type { EditorSuggest } from 'obsidian';

/** The suggesters of plugins for what is being typed; the first that knows the trigger opens. */
export class EditorSuggests {
  suggests: EditorSuggest<unknown>[] = [];

  /** Returns what takes it out again, closed. */
  add(suggest: EditorSuggest<unknown>): () => void {
    this.suggests.push(suggest);
    return () => {
      this.suggests = this.suggests.filter((each) => each !== suggest);
      suggest.close();
    };
  }
}
