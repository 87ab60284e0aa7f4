import type { NoteLanguage } from '../notes/noteTypes';
import { lazyWords } from './lazyPattern';

/** Words that only one of the two languages has; what both write alike ("is", "was", "of", "we") tells nothing. */
const isDutch = lazyWords(
  "aan al als bent bij daar dan dat de deze die dit doe doet door dus een eens en er gaat geen ging goed had haar heb hebben hebt heeft hem het hij hoe hun ik jij je jou jouw jullie kan kun kunt kwam maakte maar mag met mij mijn moet naar niet niets nog nou nu ook om omdat ons onze op over te toen toch tot uit uw u van vind vond voel voelde voor waar waarom waren wanneer wat welk welke werd wie wil wordt ze zei zich zij zijn zo zou zal zult deed gebeurde tegen veel vaker z'n zo'n m'n",
);
const isEnglish = lazyWords(
  "a about after an and any are as at because been before being but by can could couldn't did didn't do does doesn't don't feel felt for from get go going had has have haven't her him his how i i'd i'm if into isn't it it's its just know like made make makes maybe might my not off on or other our out said say she should shouldn't so some than that that's the their them then there these they think this those thought to too tried try trying up us wasn't were weren't what what's when where which who why will with would wouldn't you you'd you're your yourself yours",
);

/** The language of a line by its own words; `fallback` where they tell nothing, or as much for the one as for the other. */
export function languageOf(line: string, fallback: NoteLanguage): NoteLanguage {
  const words =
    line
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-zà-ÿ]+(?:'[a-z]+)?/g) ?? [];
  const dutch = words.filter(isDutch).length;
  const english = words.filter(isEnglish).length;
  if (dutch === english) return fallback;
  return dutch > english ? 'nl' : 'en';
}
