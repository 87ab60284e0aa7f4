import { auxiliaries, negatives, pronouns, questionWords, subjects } from './words/grammar';
import { acts, considered, helpers, stateVerbs, tellVerbs } from './words/verbs';
import { judging, sensible, soft } from './words/shades';
import { people, third } from './words/people';

const classes: Record<string, string> = {
  acts,
  aux: auxiliaries,
  considered,
  helpers,
  judging,
  not: negatives,
  people,
  third,
  pronoun: pronouns,
  sensible,
  soft,
  state: stateVerbs,
  subject: subjects,
  tell: tellVerbs,
  wh: questionWords,
};

const expanded = (source: string): string =>
  source.replace(/\{([a-z]+)(\*?)\}/g, (_, name: string, star: string) => {
    const words = classes[name] ?? name;
    return star ? `(?:(?:${words}) )*` : `(?:${words})\\b`;
  });

/**
 * A test of a text against a pattern, compiled on first use. A pattern is a regular expression in which `{aux}` stands for
 * one word of that class and `{soft*}` for any number of them, each with the space after it.
 */
export function matches(source: string): (text: string) => boolean {
  let compiled: RegExp | undefined;
  return (text) => (compiled ??= new RegExp(expanded(source))).test(text);
}

/** As `matches`, but says where the pattern's first group begins, or -1. */
export function finds(source: string): (text: string) => number {
  let compiled: RegExp | undefined;
  return (text) => {
    const found = (compiled ??= new RegExp(expanded(source))).exec(text);
    return found ? found.index + found[0].length - (found[1] ?? '').length : -1;
  };
}

/** As `matches`, but gives the text that is left when what fits is cut from its beginning. */
export function without(source: string): (text: string) => string {
  let compiled: RegExp | undefined;
  return (text) => text.replace((compiled ??= new RegExp(expanded(source))), '');
}
