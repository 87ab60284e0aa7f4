import { whenVerb } from './when';
import { you } from './words';

const verbs = '(vertellen|beschrijven|toelichten|uitleggen|zeggen|delen|geven|aangeven|benoemen|verwoorden)';

/** To tell it to someone outside the group, or not to tell it, is something to do: an advice. */
export const toldElsewhere = whenVerb(
  `\\b(aan|tegen|met) (?!(ons|mij|me|de hand|een voorbeeld|die|dat|welke?|wie)\\b)[\\w' ]+ ${verbs}\\b`,
  `\\b${verbs} (aan|tegen) (?!ons|mij|me|wat|hoe|die|dat)`,
  `^\\w+ ${you}( \\w+){0,3} (niet|nee|geen)\\b`,
  `\\b(hem|haar|hen|ze) (\\w+ )*${verbs}\\b`,
  `\\b(nee|ja) zeggen\\b|\\b(proberen|om) (\\w+ )*te ${verbs}\\b|\\b(tip|advies|suggestie)\\b|\\b${verbs} of\\b`,
);
