const dutchUnits = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const dutchTens = [
  '',
  '',
  'twintig',
  'dertig',
  'veertig',
  'vijftig',
  'zestig',
  'zeventig',
  'tachtig',
  'negentig',
];
const englishUnits = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const englishTens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The number in a few words, in digits or spelled in either language; null where there is none. */
export function numberIn(words: string): number | null {
  const digits = /\d+/.exec(words);
  if (digits) return Number(digits[0]);
  for (const word of words
    .toLowerCase()
    .replace('ë', 'e')
    .split(/[^a-z]+/)) {
    const number = spelled(word);
    if (number === null) continue;
    const unit =
      number >= 20 && number % 10 === 0
        ? englishUnits.indexOf(/-([a-z]+)/.exec(words.toLowerCase())?.[1] ?? '')
        : -1;
    return unit > 0 ? number + unit : number;
  }
  return null;
}

function spelled(word: string): number | null {
  const unit = Math.max(dutchUnits.indexOf(word), englishUnits.indexOf(word));
  if (unit > 0) return unit;
  const tens = Math.max(dutchTens.indexOf(word), englishTens.indexOf(word));
  if (tens > 1) return tens * 10;
  const both = /^([a-z]+?)en([a-z]+)$/.exec(word);
  const [small, large] = [dutchUnits.indexOf(both?.[1] ?? ''), dutchTens.indexOf(both?.[2] ?? '')];
  return small > 0 && large > 1 ? large * 10 + small : null;
}
