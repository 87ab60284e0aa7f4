import type { Method, MethodChoice, Phase } from './method';

type Variants = Pick<Method, 'choices' | 'phases'>;

/** The options of a method that stand when nobody chooses: the first of each choice. */
export const defaultOptions = ({ choices }: Variants): string[] =>
  choices.flatMap(({ options }) => options.slice(0, 1));

/** One option for each choice of a method: of those given where they are its own, otherwise the default. */
export const optionsIn = ({ choices }: Variants, chosen: readonly string[]): string[] =>
  choices.flatMap(({ options }) => options.find((option) => chosen.includes(option)) ?? options.slice(0, 1));

/** The phases of one variant: those that belong to every variant and those that belong to the options chosen. */
export function phasesIn(method: Variants, chosen: readonly string[]): Phase[] {
  const options = optionsIn(method, chosen);
  return method.phases.filter((phase) =>
    method.choices.every((choice) => {
      const own = optionsOf(phase, choice);
      return own.length === 0 || own.some((option) => options.includes(option));
    }),
  );
}

/** The options of one choice that a phase belongs to; none when the choice makes no difference to it. */
export const optionsOf = (phase: Pick<Phase, 'options'>, choice: MethodChoice): string[] =>
  phase.options.filter((option) => choice.options.includes(option));

/** Every variant of a method as its options, the default first. */
export const allVariants = ({ choices }: Variants): string[][] =>
  choices.reduce<string[][]>(
    (variants, { options }) => variants.flatMap((variant) => options.map((option) => [...variant, option])),
    [[]],
  );
