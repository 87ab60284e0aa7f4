import { kindLetters, type Kind } from './contribution';

/** A source of numbers in [0, 1), as `Math.random`; an argument so that tests can fix it. */
export type Random = () => number;

const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A block id of a kind that does not yet stand in `text`: `iv-`, the kind's letter, five characters of 0-9a-z. */
export function newId(kind: Kind, text: string, random: Random): string {
  const pick = (): string => digits[Math.floor(random() * digits.length)] ?? '0';
  for (;;) {
    const id = `iv-${kindLetters[kind]}${Array.from({ length: 5 }, pick).join('')}`;
    if (!text.includes(id)) return id;
  }
}
