const terminator = /[.!?…:•|\n]|^$|["“”„«]\s*$|(?:^|\s)['‘’*_]+$|^:?\*\*:? $/;
const onlyFullStop = /^\.[ \t]*$/;
const abbreviation =
  /^(?:dhr|mevr|mw|dr|drs|mr|mrs|ms|prof|ir|ing|ds|bijv|bv|ca|nr|st|rev|resp|vs|incl|excl|evt|jhr|sr|jr|\p{Lu})$/iu;

/**
 * Whether a word begins a sentence, a line or a quotation: there a capital says nothing. `gap` is what stands between
 * it and the word before.
 */
export function isSentenceStart(gap: string, before: string): boolean {
  if (before === '') return true;
  if (gap === ' ') return false;
  if (!terminator.test(gap)) return false;
  return !(onlyFullStop.test(gap) && abbreviation.test(before));
}
