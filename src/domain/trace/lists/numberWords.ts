const dutchUnits =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const dutchTens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig';
const englishUnits =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety';

let made: ReadonlyMap<string, number> | null = null;

/** Numbers from 1 to 99 as they are spelled in Dutch and in English, folded; made when first asked for. */
export function numberWords(): ReadonlyMap<string, number> {
  made ??= new Map([
    ...spelled(dutchUnits, dutchTens, (ten, unit) => `${unit}en${ten}`),
    ...spelled(englishUnits, englishTens, (ten, unit) => `${ten}-${unit}`),
  ]);
  return made;
}

function spelled(
  units: string,
  tens: string,
  both: (ten: string, unit: string) => string,
): [string, number][] {
  const small = units.split(' ');
  return [
    ...small.map((word, at): [string, number] => [word, at + 1]),
    ...tens
      .split(' ')
      .flatMap((ten, at): [string, number][] => [
        [ten, (at + 2) * 10],
        ...small
          .slice(0, 9)
          .map((unit, extra): [string, number] => [both(ten, unit), (at + 2) * 10 + extra + 1]),
      ]),
  ];
}
