/** An introduction with what it says of where the method comes from set apart. */
export interface SplitIntroduction {
  readonly about: string;
  readonly origin: string;
}

const originWords = /^(herkomst|origin):/i;

/** Sets apart the paragraphs that tell where a method comes from: they begin with that word, in either language. */
export function splitOrigin(introduction: string): SplitIntroduction {
  const paragraphs = introduction.split(/\n[ \t]*\n/).map((one) => one.trim());
  const joined = (some: readonly string[]): string => some.join('\n\n').trim();
  return {
    about: joined(paragraphs.filter((one) => !originWords.test(one))),
    origin: joined(paragraphs.filter((one) => originWords.test(one))),
  };
}
