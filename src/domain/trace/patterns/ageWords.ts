import { lazySet, wordsIn } from '../lists/lazySet';

/** Of whom an age is told. */
export const agedPersons = lazySet(() =>
  wordsIn(
    'man vrouw jongen meisje kind kindje zoon zoontje dochter dochtertje leerling client cliente patient patiente bewoner bewoonster moeder vader',
    'peuter kleuter puber jongere student studente collega dame heer weduwe weduwnaar tiener broer zus broertje zusje oma opa oudste jongste eentje',
    'middelste baby tweeling kinderen zonen zoons dochters jongens meisjes broers zussen kleinkind kleinzoon kleindochter partner vriend vriendin',
    'woman boy girl child son daughter pupil patient resident mother father toddler teenager lad gentleman lady bloke chap guy brother sister widow widower colleague mum dad one',
    'eldest youngest oldest middle children sons daughters boys girls brothers sisters twins kids husband wife grandson granddaughter client student',
  ),
);

/** Before an age: he was 34. */
export const ageVerbs = lazySet(() =>
  wordsIn("is was ben word werd wordt turned turns turning am i'm age leeftijd"),
);

/** Between that word and the number. */
export const ageFillers = lazySet(() =>
  wordsIn(
    'nu net bijna pas nog maar ruim inmiddels toen al dit jaar in januari februari maart april mei juni juli augustus september oktober november december',
    'now just nearly almost only to turn still already then this year january february march may june july august october',
  ),
);

export const agedPronouns = lazySet(() => wordsIn('ik hij zij ze je'));
