import type { Context } from '@/context';
import { openingText, type Opening } from '@/domain/opening/openingText';
import type { StartSeed, StartValues } from '../start/startValues';
import { valuesOfCasus } from '../start/startValues';
import { onTable, votesOf } from './offers/pool';
import { presentIn, type Looked, type OfferValues, type OpeningValues } from './openingValues';

/** What a meeting that was opened means for the session that starts: only what was settled, for the form keeps the rest. */
export function seedOf(context: Context, values: OpeningValues): StartSeed {
  const { here, absent } = presentIn(context, values);
  const chosen = onTable(values).find(({ key }) => key === values.chosen);
  const opening = openingText(openingOf(context, values, here), context.noteLanguage(), context.random);
  const settled: Partial<StartValues> = {
    ...(chosen ? valuesOfChosen(context, chosen, here) : {}),
    ...(values.group === '' ? {} : { group: values.group }),
    ...(here.length > 0 ? { participants: here.join(', ') } : {}),
    ...(opening === '' ? {} : { opening }),
    absent: absent.join(', '),
  };
  return { casus: null, settled };
}

function valuesOfChosen(
  context: Context,
  { casus, person, words }: OfferValues,
  here: readonly string[],
): Partial<StartValues> {
  const presenter = here.length === 0 || here.includes(person) ? person : '';
  const about = casus === null ? { casus: '', question: words } : valuesOfCasus(context, casus);
  return { ...about, presenter };
}

function openingOf(context: Context, values: OpeningValues, here: readonly string[]): Opening {
  return {
    arrival: here.map((person) => ({ person, words: values.words[person] ?? '' })),
    lookedBack: values.looked.map((one) => ({
      target: `${linkTo(context, one)}#^${one.id}`,
      words: one.words,
      owner: one.owner,
      outcome: one.outcome,
    })),
    offers: onTable(values).map((offer) => ({
      person: offer.person,
      words: offer.casus === null ? offer.words : `[[${linkTo(context, { path: offer.casus })}]]`,
      votes: votesOf(offer),
      isChosen: offer.key === values.chosen,
    })),
  };
}

function linkTo({ app, folderFor }: Context, { path }: Pick<Looked, 'path'>): string {
  const file = app.vault.getFileByPath(path);
  const target = file ? app.metadataCache.fileToLinktext(file, folderFor('session'), true) : path;
  return target.replace(/\.md$/, '');
}
