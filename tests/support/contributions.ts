import type { Contribution } from '@/domain/contributions/contribution';

/** A contribution: a question of AK with the id `iv-q00001`, unless told otherwise. */
export const aContribution = (parts: Partial<Contribution> = {}): Contribution => ({
  id: 'iv-q00001',
  kind: 'question',
  speaker: 'AK',
  text: 'Wat gebeurde er toen?',
  mark: null,
  chosen: false,
  ...parts,
});
