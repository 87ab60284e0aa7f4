import { telling } from './words';

const small = "((ons|me|mij|nog|dan|'s|eens|maar|even|er|daar|hier|rustig|gerust) )*";

/** Commands that ask for a story, as a part of a pattern: "neem ons mee", "leg eens uit", "benoem eens wat je zag". */
export const storyCommand = [
  `(neem|geef|leg|stel|maak|denk|zeg|laat|ga|kom) ${small}(mee\\b|(een |wat |nog een )?(concreet |klein )?(voorbeeld|inkijkje|beeld|schets|indruk)|uit\\b|weten|horen|zien|meekijken|terug (naar|in)|in op|hardop|(iets|wat)( meer)? (over|van|meer over))`,
  `(benoem|formuleer|verwoord|teken|herhaal|som|schrijf|zeg) ${small}(op )?(met woorden |in (je|jouw|een|twee|drie) [\\w ]+? )?(wat|hoe|waar\\w*|welke?|wie)\\b(?! (hij|ze|zij|de)\\b)`,
  `(kies|zoek|bedenk|geef|pak|noem) ${small}(een|drie|twee|het) (\\w+ )?(beeld|woord|woorden|dier|kleur|metafoor|titel|moment|voorbeeld|zin|scene)\\b`,
  `doe ${small}((voor|na)\\b|een poging .*\\b${telling})`,
  'vul (\\w+ ){0,4}?aan\\b',
  'maak (de|deze|die|je) zin\\b',
  "(haal|spoel|draai) ([\\w'-]+ ){1,9}?terug\\b",
  "(loop|neem) ([\\w'-]+ ){1,9}?(door|langs|stap voor stap)\\b",
  `(sta|blijf) ${small}(stil )?bij (dat|die|dit|deze|het)\\b`,
  '(doe|sluit) je ogen\\b',
  '^leg .*\\buit\\b',
].join('|');
