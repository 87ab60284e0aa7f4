import type { Sentence } from '../sentence';

/** Short past-tense questions of which the words can change places without doubt: "Waarom deed je dat?". */
export function rewordWhy({ text }: Sentence): string | null {
  void text;
  return null;
}
