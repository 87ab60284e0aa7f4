import type { Reading } from './reading';
import { matches } from './pattern';
import { isTag, withoutFillers } from './starts';

const interjection = matches(
  '^(really|ok|okay|right|yes|no|sorry|hm+|huh|what|pardon|you know|see|true|oh|well|and|but|so|ready|true story|you see|make sense|does that make sense|if you like|know what i mean|you know what i mean|may i|can i ask( you)? (something|a question|one thing)|may i ask( you)? (something|a question|one thing)|can i say something|could i ask something|shall i( go| start)?|am i right|is it my turn)$',
);

const wh = '((in|to|at|on|for|with|by|from|of|about|since) )?(what|which|how|who|whom|whose|where|when|why)';

const later = matches(
  [
    `^${wh}(?! (i|you|he|she|it|we|they|the|your|this|that|his|her|their|my|to)\\b)( [\\w'-]+){0,4}? ({aux})( n't)?\\b`,
    `^(who|what|which( one)?)( [\\w'-]+)? (made|makes|happened|happens|decided|decides|told|said|knew|knows|started|helped|helps|noticed|led|leads|keeps|kept|stops|stopped|holds|brought|brings|came|comes|followed|got|took|takes|drives|works|worked|needs|wants|raised|called|broke|suffered|suffers|gave|runs|pays|paid|signed|saw|heard|changed|caused|prevented|prevents|remains|else|went|triggered)\\b`,
    '^(why|how|where|when|who|what|(since|until|till|from|by|with|for|to|about|in) (when|whom?|what|where)|with whom|by whom|to whom|from whom|for whom|what else|who else|why not|how so|how often|how long|how come|what then|why then|why now|who with|where to|what for|which( one| ones)?)$',
    `^${wh} (in|at|by|with|for|to|from|on|of|about) (the|your|you|him|her|them|his|their|it)\\b`,
    '^(why|how come|what about|how about|what if)\\b(?! (he|she|they|you|it|i|we|the|your|this|that) )',
    '^(who|what) (?!({subject})\\b)\\w+(s|ed)\\b',
    '^(if so\\b|if yes\\b|if (not|no)( ,|$| ({wh}|{aux})))',
    "^(who|what) (?!({subject})\\b)[\\w']+ (it|you|him|her|them|this|that|off|up)\\b",

    '^(what|which|how) (\\w+ )?(did|do|does|would) ',
  ].join('|'),
);

const verbFirst = matches(
  "^((do|does|did|have|has|had|can|could|will|would|should|are|were|am|might|may|must) (n't )?(you|he|she|it|we|they|i|this|that|there|anyone|anybody|someone|everyone|everybody|nobody|anything|your|people)\\b|(is|was) (n't )?({subject})|(did|does|do|were|are|would|could|can|will|have|has|had) (the|your|his|her|their|any|some|both|others|people|this|these|those)\\b)",
);

const withoutAside = (core: string): string => core.replace(aside, '$1 ');

const aside = /^(what|how|who|which|where|when|why) , [^,]{1,30} , /;

const hasOr = /\bor$/;

const joins = matches('\\b(and|or|but|then|plus)\\b| [&,]( |$)');

interface Piece {
  readonly text: string;
  readonly joint: string;
}

/** A question cut at its commas and at "and", "or", "but", each piece with the word it hangs on. */
function piecesOf(core: string): Piece[] {
  const parts = core.split(/((?: ,)? (?:and|or|but|then|&|plus|\/) (?:then |also |so |, )*| , )/);
  const pieces: Piece[] = [{ text: parts[0] ?? '', joint: '' }];
  for (let i = 2; i < parts.length; i += 2)
    pieces.push({ text: parts[i] ?? '', joint: (parts[i - 1] ?? '').trim() });
  return pieces;
}

const isChoice = (joint: string, reading: Reading): boolean =>
  hasOr.test(joint.replace(/ then$| also$/, '')) && reading.start === 'auxiliary';

const forWhom = /\b(with|for|to|on|in|from) (?:you|him|her|them)$/;

/** "How did that sit with you, **and with the team**?" */
const asksForOthers = (before: string, { text, joint }: Piece): boolean => {
  const [, preposition = ' '] = forWhom.exec(before) ?? [];
  return /^, and$/.test(joint) && text.startsWith(`${preposition} `) && text.split(' ').length < 5;
};

function asksAgain(piece: Piece, reading: Reading, isLast: boolean): boolean {
  const { text, joint } = piece;
  if (isLast && joint === ',' && isTag(text, reading.possible)) return false;
  if (reading.start === 'question-word' && isKnownApart(reading.core, text, joint)) return false;
  const clause = withoutFillers(text, reading.possible) || text;
  if (joint === ',' && asksTheSame(reading.core, clause)) return true;
  if (verbFirst(clause, reading.possible)) return !isChoice(joint, reading);
  return asksWithWord(clause, joint, reading);
}

const isWhose =
  /^(?:which|who|whose|where|when)\b(?! (?:do|does|did|are|were|was|is|have|had) (?:you|he|she|they|it|your|the|his|her)\b)/;
const isTurnedRound =
  /^(?:what|how|which|who|why|where|when)\b.*? (?:do|does|did|are|were|was|is|would|could|have|had) (?:you|he|she|they|it|we|your|the)\b/;

function asksWithWord(clause: string, joint: string, reading: Reading): boolean {
  if (isWhose.test(clause) && joint === ',' && reading.start !== 'question-word') return false;
  if (reading.start === 'telling')
    return tellsAgain.test(clause) || isTurnedRound.test(clause) || asksWithin(clause, joint);
  if (reading.core !== reading.wrapped && asksWithin(clause, joint)) return true;
  return reading.core === reading.wrapped ? later(clause, reading.possible) : isTurnedRound.test(clause);
}

/** "Which bit was hard, which bit was not": the question begins anew with the same words. */
const asksTheSame = (core: string, clause: string): boolean =>
  /^(?:which|what|how|who) \w+ \w/.test(clause) &&
  core.startsWith(clause.split(' ', 2).join(' ').concat(' ')) &&
  !/^(?:what|how|who) (?:i|you|he|she|we|they|it)\b/.test(clause);

/** "Tell us what happened **and how they took it**". */
const asksWithin = (clause: string, joint: string): boolean =>
  /\b(?:and|or|&|plus)\b/.test(joint) &&
  /^(?:about )?(?:what|how|who|why|where|which|whether|if)\b(?! (?:not|so|any|possible)\b)/.test(clause);

/** "How do you tell which days are yours **and which are hers**": both are what is told apart. */
const isKnownApart = (core: string, clause: string, joint: string): boolean =>
  (joint === 'or' && /^\w+ or /.test(core)) ||
  (joint === 'and' &&
    (/\b(?:tell|know|decide|choose|judge|see|sort out|work out) (what|which|who|where|when|how)\b/.exec(
      core,
    )?.[1] ?? ' ') === clause.split(' ', 1)[0]);

const tellsAgain =
  /^(?:also )?(?:tell|describe|show|explain|say|share) (?:(?:me|us) )?(?:what|how|who|why|where)\b/;

/** "What did he say **what did you say back**". */
const asksOnAndOn = matches(
  ' (what|how|why|who|where) (did|do|does|were|was|are|have|had) (you|he|she|they) \\w',
);

/** "**Tell us what you did**, how did she take it": what leads up to the question asks as well. */
const asksBefore = ({ asking, core }: Reading): boolean =>
  core.length < asking.length &&
  /^(?:please )?(?:tell (?:me|us)|describe|show (?:me|us)|explain|i wonder|i am curious) (?:about|what|how|who|where|why)\b.* , (?:and )?$/.test(
    asking.slice(0, -core.length),
  );

/** "Did he say sorry? **Or what did he do**". */
const asksOnward = /^(?:and|or|but) (?:what|how|who|where|when|why|did|was|were|is|are|does|do|has|have)\b/;

const manySentences = ({ sentence, possible }: Reading): boolean => {
  const { asked, sentences } = sentence;
  if (asked.length === 1 && sentences.length > 1 && asksOnward.test(sentences.at(-1) ?? ''))
    return sentences.at(-1) !== asked[0];
  if (asked.length < 2) return false;
  return asked.filter((one) => !interjection(withoutFillers(one, possible) || one, possible)).length > 1;
};

const mayAsk = /^(?:can|could|may|might) i\b|^(?:can|could|would|will) you (?:please )?tell (?:me|us) , /;

/** Whether more than one question is asked: in two sentences, or in a second clause that asks anew. */
export function isStacked(reading: Reading): boolean {
  if (manySentences(reading) || asksBefore(reading)) return true;
  if (reading.start === 'question-word' && asksOnAndOn(reading.core, reading.possible)) return true;
  if (
    (reading.start === 'none' && reading.core === reading.wrapped) ||
    !joins(reading.line, reading.possible)
  )
    return false;
  const pieces = piecesOf(withoutAside(mayAsk.test(reading.core) ? reading.wrapped : reading.core));
  return pieces.some(
    (piece, i) =>
      i > 0 &&
      (asksAgain(piece, reading, i === pieces.length - 1) || asksForOthers(pieces[i - 1]?.text ?? '', piece)),
  );
}
