import { fullNames, fullNameStarts } from '../lists/fullNames';
import { authorNames } from '../lists/knownNames';
import { titleWords } from '../lists/roleWords';
import type { Word } from '../reading/words';
import { isAnyName, isFirstName, surnames } from './nameLists';
import { particlesFrom } from './parseName';

const longest = 4;

/** How many words from here on are a name that everybody knows (Harry Potter, Veilig Thuis, Fred Korthagen), or 0. */
export function publicRun(words: readonly Word[], index: number): number {
  const first = words[index];
  if (!first?.isCapital || titleWords().has(words[index - 1]?.folded ?? '')) return 0;
  return knownRun(words, index, first.folded) || authorRun(words, index);
}

function knownRun(words: readonly Word[], index: number, first: string): number {
  if (!fullNameStarts().has(first)) return 0;
  let name = first;
  for (let length = 2; length <= longest; length += 1) {
    const next = words[index + length - 1];
    if (!next || next.gap !== ' ') break;
    name += ` ${next.folded}`;
    if (fullNames().has(name)) return length;
  }
  return 0;
}

/** A first name with the surname of an author that hardly anybody else has. */
function authorRun(words: readonly Word[], index: number): number {
  if (!isFirstName(words[index]?.folded ?? '')) return 0;
  const count = particlesFrom(words, index + 1);
  const surname = words[index + 1 + count];
  if (!surname?.isCapital || surname.gap !== ' ' || !authorNames().has(surname.folded)) return 0;
  return isAnyName(surname.folded) || surnames().has(surname.folded) ? 0 : count + 2;
}
