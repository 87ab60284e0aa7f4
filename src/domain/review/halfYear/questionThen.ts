import type { BroughtIn } from '../mine';
import type { Period } from '../periods';

/** A question as it was first put, and what it had become by the end of a period; null when it stayed the same. */
export interface QuestionThen {
  readonly first: string;
  readonly last: string | null;
}

/** From the versions that the casus keeps, else from how its sessions put the question anew. */
export function questionThen({ casus, sessions }: BroughtIn, { to }: Pick<Period, 'to'>): QuestionThen {
  const versions = casus.versions.filter(({ day }) => day <= to).map(({ question }) => question);
  const anew = sessions.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'rewording'));
  const kept = anew.findLast(({ chosen }) => chosen) ?? anew.at(-1);
  const first = versions[0] ?? casus.question;
  const last = versions.length > 1 ? versions.at(-1) : kept?.text;
  return { first, last: last === undefined || same(last, first) ? null : last };
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
