import type { Candidate, Reading } from '../candidates';
import { matches } from './matches';

const spelled =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig|' +
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const said =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|' +
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const number = `\\d{1,3}`;
const person =
  'man|vrouw|jongen|meisje|kind|zoon|dochter|leerling|cliënt|client|cliënte|patiënt|patiënte|bewoner|bewoonster|moeder|vader|peuter|kleuter|puber|' +
  'jongere|student|studente|collega|dame|heer|weduwe|weduwnaar|tiener|broer|zus|broertje|zusje|oma|opa|' +
  'woman|boy|girl|child|son|daughter|pupil|patient|resident|mother|father|toddler|teenager|lad|brother|sister|widow|widower|colleague|mum|dad|one|eldest|youngest|oudste|jongste';

let made: readonly RegExp[] | null = null;

/** Made when first asked for. */
const patterns = (): readonly RegExp[] =>
  (made ??= [
    new RegExp(`\\b(?<own>(?:${number}|${spelled})[ -]?jarige?)\\b`, 'gi'),
    new RegExp(`\\b(?<own>(?:${number}|${said})[- ]years?[- ]olds?)\\b`, 'gi'),
    new RegExp(`\\b(?<own>(?:${number}|${said})[- ]months?[- ]old)\\b`, 'gi'),
    new RegExp(
      `\\b(?:is|was|ben|werd|wordt|zijn|bijna|net|al|pas|ruim)(?: (?:nu|net|bijna|pas|nog|ruim|inmiddels|toen|al|maar))* (?<own>(?:${number}|${spelled}) jaar(?: oud| jong)?)(?! (?:geleden|lang|later|getrouwd|samen|bij|in dienst|ervaring|werkzaam|gescheiden|bezig|weg|eerder))\\b`,
      'gi',
    ),
    new RegExp(
      `\\b(?:${person})(?:,? \\p{Lu}\\p{Ll}+)?,? (?:van )?(?:(?:bijna|net|nog maar|pas|nu) )?(?<own>(?:${number}|${spelled}) jaar(?: oud)?)\\b`,
      'giu',
    ),
    new RegExp(`\\b(?<own>(?:${number}|${spelled}) jaar oud)\\b`, 'gi'),
    new RegExp(`\\baged (?<own>(?:${number}|${said}))\\b`, 'gi'),
    new RegExp(
      `\\b(?:${person}) (?:van|of) (?:(?:bijna|net|nu|nearly|almost) )?(?<own>(?:${number}|${spelled}))(?= ?(?:[.,;!?)]|$|en\\b|die\\b|dat\\b|met\\b|who\\b|with\\b|and\\b|(?:was|is|had|heeft|kwam|ging|zit|zat|wil|wilde|kan|kon|moet|moest|werd|wordt|zei|uit|in|op|thuis|has|goes|came|went|said|who|at|from|wants)\\b))`,
      'gi',
    ),
    new RegExp(
      `\\b(?:is|was|ben|werd|wordt|turned|turns|turning|i am|i'm|he's|she's|age|leeftijd:?|age:)(?: (?:nu|net|bijna|pas|inmiddels|now|just|nearly|almost|only|about to turn))* (?<own>(?:[1-9]\\d|${said}))(?= ?(?:[.;!?)]|,(?! \\d)|$|\\n|(?:en|maar|toen|and|but|when|now|this|next|on|in|at|last|op|vorige|volgende|geworden)\\b))`,
      'gi',
    ),
    new RegExp(`(?:\\p{L}{2}|\\p{Lu}\\.), (?<own>[1-9]\\d?)(?=, (?!\\d))`, 'gu'),
    new RegExp(`(?:\\p{Lu}\\p{Ll}+|${person}) \\((?<own>[1-9]\\d?)\\)`, 'gu'),
  ]);

/** Exact ages, in digits and in words; how long something took is none. */
export function ages({ text }: Reading): Candidate[] {
  return patterns()
    .flatMap((pattern) => matches(text, pattern, 'age', 'exact-age'))
    .filter((one) => isAge(text.slice(one.from, one.to)));
}

const oldest = 110;

function isAge(words: string): boolean {
  const digits = /\d+/.exec(words)?.[0];
  return digits === undefined || (Number(digits) > 0 && Number(digits) <= oldest);
}
