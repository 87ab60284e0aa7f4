import type { Candidate, Reading } from '../candidates';
import { isOrdinary, isPublic } from '../names/nonNames';
import { isParticle } from '../names/parseName';
import type { Word } from '../reading/words';

const dutchStreet =
  /.{2}(?:straat|straatje|laan|gracht|kade|singel|steeg|dreef|plantsoen|boulevard|plein|weg)$/;
const dutchWithNumber =
  /.{2}(?:dijk|hof|pad|park|markt|wal|burg|hage|oord|erf|baan|brink|werf|haven|ring|kamp|veld|akker|donk|meent|zoom|sloot|vaart|rade|horst|berg|kamp|beek|dal|hoek)$/;
const dutchAlone =
  /^(?:markt|brink|dorpsstraat|plein|kade|dijk|singel|haven|steeg|hoogstraat|dam|spui|coolsingel|rokin)$/;
const ordinary =
  /^(?:snelweg|onderweg|halverwege|snelweg|omweg|uitweg|middenweg|spoorweg|leerweg|luchtvaart|scheepvaart|sesamstraat|overslaan|zijstraat|hoofdstraat|straat|weg|laan|plein|schoolplein|wallstreet|downing)$/;
const english =
  /^(?:street|road|lane|avenue|close|drive|crescent|terrace|gardens|grove|way|place|square|court|rise|mews|row|walk|parade|rd|ave)$/;
const numberAfter =
  /^ \d{1,4}(?: ?[a-zA-Z](?![\p{L}]))?(?:[-/]\d{1,4}(?!\d)|-[IVX]{1,3}(?!\p{L})|-hs)?(?![\d:]| (?:uur|jaar|mei|juni|juli|maart|april))/u;
const numberBefore = /(?:(?:Flat|Apt|Unit) \d+[a-z]?,? )?\d{1,4}[a-zA-Z]? $/;

/** Streets, with a number or without, in Dutch and in English. */
export function addresses({ text, words }: Reading): Candidate[] {
  return words.flatMap((word, index) => {
    if (!word.isCapital || ordinary.test(word.folded)) return [];
    const found = dutch(text, words, index) ?? british(text, words, index);
    return found ? [{ ...found, kind: 'address' as const, why: 'street-word' as const }] : [];
  });
}

type Street = { from: number; to: number } | null;

function dutch(text: string, words: readonly Word[], index: number): Street {
  const word = words[index] as Word;
  const number = numberAfter.exec(text.slice(word.to, word.to + 16))?.[0] ?? '';
  const isStreet = dutchStreet.test(word.folded) && !isPublic(word.folded) && (number !== '' || !word.starts);
  const isNumbered = number !== '' && (dutchWithNumber.test(word.folded) || dutchAlone.test(word.folded));
  if (!isStreet && !isNumbered) return null;
  return { from: (words[beginning(words, index)] as Word).from, to: word.to + number.length };
}

function british(text: string, words: readonly Word[], index: number): Street {
  const word = words[index] as Word;
  if (!english.test(word.folded) || word.gap !== ' ') return null;
  const first = beginning(words, index);
  const start = words[first] as Word;
  if (first === index) return null;
  const number = numberBefore.exec(text.slice(Math.max(0, start.from - 24), start.from))?.[0] ?? '';
  const isCertain = /^(?:street|road|lane|avenue|crescent|terrace|gardens|grove|drive|close|mews)$/.test(
    word.folded,
  );
  if (number === '' && (!isCertain || isPublic(start.folded))) return null;
  return { from: start.from - number.length, to: word.to };
}

const mostWords = 4;

/** The first word of a street's name: Burgemeester van Tuyllstraat, Jan van Galenstraat, Old Mill Lane. */
function beginning(words: readonly Word[], index: number): number {
  let first = index;
  for (let at = index; index - at < mostWords && isTied(words[at]); at -= 1) {
    const word = words[at - 1];
    if (!word) break;
    if (word.isCapital && !isCut(word)) first = at - 1;
    else if (!isParticle(word) || /^(?:in|op)$/.test(word.folded)) break;
  }
  return first;
}

const isTied = (word: Word | undefined): boolean =>
  word !== undefined && !word.starts && /^ ['’]?$/.test(word.gap);

const ofStreets =
  /^(?:burgemeester|professor|prof|dr|dokter|meester|pastoor|old|new|high|long|church|school)$/;

/** A word that begins the sentence belongs to the street only where it is no ordinary word. */
const isCut = (word: Word): boolean =>
  word.next !== word.to || (isOrdinary(word.folded) && !ofStreets.test(word.folded));
