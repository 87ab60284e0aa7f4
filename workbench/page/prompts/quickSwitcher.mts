import type { App } from '../../obsidian/app/app.mts';
import { Keymap } from '../../obsidian/core/keymap.mts';
import { prepareFuzzySearch } from '../../obsidian/core/search/fuzzy.mts';
import type { TFile } from '../../obsidian/vault/files.mts';
import { SuggestModal } from '../../obsidian/widgets/index.mts';
import { publicApp } from '../../obsidian/workspace/publicApp.mts';
import { words } from '../../obsidian/workspace/words.mts';

/** A note that there is, or the name of one to make. */
type Choice = { readonly file: TFile } | { readonly newName: string };

const most = 50;

/** Finds a note by a few letters of its path and opens it; a name that is not there makes a note. */
export class QuickSwitcher extends SuggestModal<Choice> {
  readonly #app: App;

  constructor(app: App) {
    super(publicApp(app));
    this.#app = app;
    this.setPlaceholder(words().typeFile);
  }

  getSuggestions(query: string): Choice[] {
    if (query.trim() === '') return this.#recent().map((file) => ({ file }));
    const found = this.#find(query);
    const exact = found.some((file) => file.basename.toLowerCase() === query.trim().toLowerCase());
    const choices: Choice[] = found.map((file) => ({ file }));
    return exact ? choices : [...choices, { newName: query.trim() }];
  }

  renderSuggestion(choice: Choice, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    if ('newName' in choice) {
      content.createDiv({ cls: 'suggestion-title', text: choice.newName });
      el.createDiv({ cls: 'suggestion-aux', text: words().enterToCreate });
      return;
    }
    const { file } = choice;
    content.createDiv({ cls: 'suggestion-title', text: file.extension === 'md' ? file.basename : file.name });
    const folder = file.parent?.path ?? '/';
    if (folder !== '/') content.createDiv({ cls: 'suggestion-note', text: folder });
  }

  onChooseSuggestion(choice: Choice, evt: MouseEvent | KeyboardEvent): void {
    const link = 'file' in choice ? choice.file.path : choice.newName;
    void this.#app.workspace.openLinkText(link, '', Keymap.isModEvent(evt));
  }

  #recent(): TFile[] {
    const { workspace, vault } = this.#app;
    const recent = workspace.getLastOpenFiles().map((path) => vault.getFileByPath(path));
    const known = recent.filter((file) => file !== null);
    return [...new Set([...known, ...vault.getMarkdownFiles()])].slice(0, most);
  }

  #find(query: string): TFile[] {
    const search = prepareFuzzySearch(query);
    return this.#app.vault
      .getFiles()
      .map((file) => ({ file, score: search(file.path)?.score }))
      .filter((match): match is { file: TFile; score: number } => match.score !== undefined)
      .sort((one, other) => other.score - one.score)
      .slice(0, most)
      .map(({ file }) => file);
  }
}
