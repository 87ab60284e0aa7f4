/** The rows of a group, in the order of the screen. */
export function rowsBeside(settingEl: HTMLElement): HTMLElement[] {
  const siblings = Array.from(settingEl.parentElement?.children ?? []) as HTMLElement[];
  return siblings.filter((el) => el.matches('.setting-item:not(.mod-add-item)'));
}

/** Where a row stands among those of its group, from 0. */
export function placeInList(settingEl: HTMLElement): number {
  return rowsBeside(settingEl).indexOf(settingEl);
}
