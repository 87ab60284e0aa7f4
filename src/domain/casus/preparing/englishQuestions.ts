import type { QuestionGrammar } from '../questionRules';

const person =
  'colleague|team|manager|boss|supervisor|director|management|board|organisation|organization|parent|mother|father|mum|dad|client|' +
  'patient|pupil|student|child|son|daughter|partner|group|class|doctor|gp|specialist|nurse|employee|trainee|school|council|family|' +
  'neighbour|neighbor|customer|judge|lawyer|teacher|mentor|volunteer|resident|boy|girl|man|woman|wife|husband|coach|leader|staff|people|others';
const other =
  `(?:him|her|them|he|she|they|someone|everyone|nobody|everybody|somebody|no one|people|others|management|parents|clients|patients|` +
  `pupils|students|colleagues|staff|(?:(?:my|the|this|that|a|an|our|his|her|their) (?:[a-z-]+ )?(?:${person})(?:s|es)?))`;
const start = '^(?:(?:and|but|so) )?';

const others = [
  `${start}how (?:do|can|could|should|would|might|will) (?:i|we) (?:best )?(?:get|make|have|stop|force|motivate|persuade|push|change) ${other}\\b`,
  `${start}how (?:do|can|could|should|would|will) (?:i|we) (?:make sure|ensure|see to it)(?: that)? (?!i\\b|we\\b|that i\\b|my own\\b)`,
  `${start}how (?:to) (?:get|make|stop|force|motivate) ${other}\\b`,
  `${start}(?:why|how come) (?:(?:does|do|did|is|are|was|were|won't|doesn't|don't|didn't|isn't|aren't|can't|will|would|has|have|can) )?(?:always )?${other}\\b`,
  `${start}(?:how|what|when) (?:can|could|should|must|does|do|will|would|might) ${other}\\b`,
  `${start}(?:can|could|should|must|does|do|will|would) ${other}\\b`,
].map((pattern) => ({ pattern, made: null as RegExp | null }));

/** Made on first use: a note without a question costs nothing. */
function matchesOne(text: string): boolean {
  return others.some((one) => (one.made ??= new RegExp(one.pattern)).test(text));
}

/** How the rules see a question in English. */
export const englishQuestions: QuestionGrammar = {
  aboutOthers: matchesOne,
  aboutMe: (text) => /\b(?:i|i'm|i've|i'd|i'll|me|my|mine|myself)\b/.test(text),
  second: (text) =>
    /(?:^|[ ,;])(?:and|or|but) (?:how|what|why|which|when|who|where)(?: [a-z]+)? (?:do|does|did|can|could|should|would|is|are|am|was|will|have|has|makes|made|stops|keeps) /.test(
      text,
    ),
  hiddenSolution: (text) =>
    /\b(?:convince|persuade|make (?:him|her|them|[a-z]+ [a-z]+) (?:see|understand|realise|realize|accept)|explain to [a-z ]+ that|show (?:him|her|them|[a-z]+ [a-z]+) that|talk [a-z ]+ (?:into|out of))\b/.exec(
      text,
    )?.[0] ?? '',
  closed: (text) =>
    /^(?:(?:and|but|so) )?(?:am|is|are|was|were|do|does|did|have|has|had|can|could|may|might|must|should|shall|will|would|ought|isn't|aren't|shouldn't|can't|don't|didn't) [a-z']+/.test(
      text,
    ),
  absolute: (text) => /\b(?:always|never|everyone|everybody|nobody|no one)\b/.exec(text)?.[0] ?? '',
};
