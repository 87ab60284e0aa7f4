import { catchingNothing } from '../patterns/catchingNothing';
import { auxiliaries, negatives, noVerbs, pronouns, questionWords, subjects } from './words/grammar';
import { acts, actsDone, considered, helpers, stateVerbs, tellVerbs } from './words/verbs';
import { factNouns, plainFacts } from './words/facts';
import { sensible, soft } from './words/shades';
import { blunders, carryingOn, emotions, judging, strongFeelings, wronged } from './words/verdicts';
import { people, third } from './words/people';

const classes: Record<string, string> = {
  acts,
  blunders,
  aux: auxiliaries,
  considered,
  did: actsDone,
  fact: factNouns,
  plainfact: plainFacts,
  emotion: emotions,
  feeling: strongFeelings,
  helpers,
  judging,
  not: negatives,
  noverb: noVerbs,
  people,
  third,
  pronoun: pronouns,
  sensible,
  soft,
  state: stateVerbs,
  sulking: carryingOn,
  subject: subjects,
  tell: tellVerbs,
  wh: questionWords,
  wronged,
};

/**
 * A pattern in which `{aux}` stands for one word of that class and `{soft*}` for any number of them, each with a space behind it,
 * written out. Its brackets catch nothing.
 */
export const expanded = (source: string): string => catchingNothing(withClasses(source));

const withClasses = (source: string): string =>
  source.replace(/\{([a-z]+)(\*?)\}/g, (_, name: string, star: string) => {
    const words = classes[name] ?? name;
    return star ? `((${words}) )*` : `(${words})\\b`;
  });
