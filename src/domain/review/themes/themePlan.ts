/** Which themes become which one. */
export interface ThemePlan {
  readonly from: readonly string[];
  readonly to: string;
}

/** What becomes of one theme of a list: it stays, gets the new word, or goes because the new word is there already. */
export type ThemeFate = 'stays' | 'becomes' | 'goes';

/** What becomes of each theme of a note. A new word that is there already stays where it is. */
export function fatesOf(themes: readonly unknown[], { from, to }: ThemePlan): ThemeFate[] {
  const isMeant = (theme: unknown): boolean => theme !== to && from.some((one) => one === theme);
  const first = themes.includes(to) ? -1 : themes.findIndex(isMeant);
  return themes.map((theme, at) => (!isMeant(theme) ? 'stays' : at === first ? 'becomes' : 'goes'));
}

/** The themes of a note after the plan, in their order. */
export function themesAfter<T>(themes: readonly T[], plan: ThemePlan): (T | string)[] {
  const fates = fatesOf(themes, plan);
  return themes.flatMap((theme, at) =>
    fates[at] === 'goes' ? [] : [fates[at] === 'becomes' ? plan.to : theme],
  );
}
