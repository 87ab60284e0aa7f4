import { SearchComponent } from '../../widgets/components/search.mts';
import { asButton } from '../../widgets/asButton.mts';
import { setIcon } from '../../widgets/icons/icons.mts';
import { words } from '../words.mts';

export interface WindowElements {
  listEl: HTMLElement;
  contentEl: HTMLElement;
  resultsEl: HTMLElement;
  search: SearchComponent;
}

interface Acts {
  onQuery: (query: string) => void;
  /** From a tab back to the list of tabs, where there is no room for both. */
  onBack: () => void;
}

/** The parts of the settings window: the list of tabs with a search above it, and the place of the open tab. */
export function createWindowElements(containerEl: HTMLElement, { onQuery, onBack }: Acts): WindowElements {
  containerEl.addClass('vertical-tabs-container');
  const headerEl = containerEl.createDiv('vertical-tab-header');
  const search = new SearchComponent(headerEl.createDiv('settings-search'));
  search.setPlaceholder(words().searchSettings).onChange(onQuery);
  search.inputEl.setAttribute('aria-label', words().searchSettings);
  const listEl = headerEl.createDiv('vertical-tab-header-groups');
  const contentEl = containerEl.createDiv('vertical-tab-content-container');
  const backEl = contentEl.createDiv({ cls: 'clickable-icon vertical-tab-back' });
  setIcon(backEl, 'lucide-arrow-left');
  backEl.createSpan({ text: words().settings });
  asButton(backEl);
  backEl.addEventListener('click', onBack);
  return { listEl, contentEl, resultsEl: createDiv('settings-search-results'), search };
}
