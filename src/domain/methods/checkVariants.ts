import type { MethodChoice } from './method';
import type { ParsedPhase } from './parsePhase';
import type { Tell } from './problems';
import { allVariants, optionsOf, phasesIn } from './variants';

/** More variants than this nobody can choose from; each must still have phases of its own. */
const mostVariants = 200;

/** Tells what is wrong between the choices of a note and its phases. */
export function checkVariants(
  choices: readonly MethodChoice[],
  parsed: readonly ParsedPhase[],
  tell: Tell,
): void {
  parsed.forEach((phase) => checkOptions(phase, choices, tell));
  parsed.forEach((phase, place) => checkSettled(phase, parsed.slice(place + 1), choices, tell));
  const count = choices.reduce((product, { options }) => product * options.length, 1);
  const method = { choices, phases: parsed.map(({ phase }) => phase) };
  const isWhole =
    count <= mostVariants && allVariants(method).every((variant) => phasesIn(method, variant).length > 0);
  const first = parsed[0];
  if (first && !isWhole) tell(first.lines.options, 'phases-in-each-variant', '## 1. The story');
}

function checkOptions({ phase, lines }: ParsedPhase, choices: readonly MethodChoice[], tell: Tell): void {
  const known = choices.flatMap(({ options }) => options);
  const isKnown = phase.options.every((option) => known.includes(option));
  if (!isKnown) tell(lines.options, 'option', `with:: ${known[0] ?? 'five steps'}`);
}

/** A choice that is settled on the way must be about later phases, as many in each variant. */
function checkSettled(
  { phase, lines }: ParsedPhase,
  later: readonly ParsedPhase[],
  choices: readonly MethodChoice[],
  tell: Tell,
): void {
  if (phase.settles === null) return;
  const choice = choices.find(({ question }) => question === phase.settles);
  const counts = new Set(
    choice?.options.map(
      (option) => later.filter((one) => optionsOf(one.phase, choice).includes(option)).length,
    ),
  );
  if (choice && counts.size === 1 && !counts.has(0)) return;
  tell(lines.settles, 'chosen-later', `chooses:: ${choices[0]?.question ?? 'Module'}`);
}
