import type { NoteLanguage } from '../../../notes/noteTypes';
import { isWordSurname } from '../../lists/wordSurnames';
import { surnames, isFirstName } from '../nameLists';
import { canBePart, follows, isParticle, nameEnd, particlesFrom } from '../parseName';
import type { Word } from '../../reading/words';
import { isEnglishVerb } from './englishVerb';
import { isOfConcept } from './concepts';
import type { Rule } from './rule';
import { isSubject } from './subject';

const neverFirst = /^(?:el|al|ben|bin|ait|abu|mac|mc|o|von|di|da|st)$/;

/** Van der Berg, De Vries, El Amrani, with a capital at the particle. */
export const withParticle: Rule = (words, index, language) => {
  const word = words[index];
  if (!word?.isCapital) return null;
  const count = particlesFrom(words, index);
  const core = words[index + count];
  if (count === 0 || !core || core.gap.length > 2 || !canBePart(core)) return null;
  if (/^(?:in|op|te|het|st|d)$/.test(word.folded) && count < 2) return null;
  if (word.starts && !beginsWithSurname(words, index, count, language)) return null;
  return { first: index, end: nameEnd(words, index + count), why: 'surname-prefix' };
};

/** De Vries belde, but not De Bosch boormachine. */
function beginsWithSurname(
  words: readonly Word[],
  index: number,
  count: number,
  language: NoteLanguage,
): boolean {
  const [particle, core] = [words[index], words[index + count]];
  if (!particle || !core || isOfConcept(words, index + count)) return false;
  return isSurnameAtStart(particle.folded, count, core, acts(words, index + count + 1, language));
}

const acts = (words: readonly Word[], index: number, language: NoteLanguage): boolean =>
  isSubject(words, index) || (language === 'en' && isEnglishVerb(words, index));

function isSurnameAtStart(particle: string, count: number, core: Word, isActing: boolean): boolean {
  const isForeign = neverFirst.test(particle);
  if (isFirstName(core.folded) && !isForeign) return particle === 'de' && isActing;
  if (isForeign || surnames().has(core.folded)) return true;
  if (particle === 'de' && isWordSurname(core.folded) && core.folded !== 'koning') return true;
  return isActing || (count > 1 && /^(?:van|von)$/.test(particle));
}

const roles = /^(?:familie|gezin|collega|heer|leerling|client|patient|buurman|colleague|family)$/;

/** de Vries behind a role, as in collega de Vries. */
export const particleAfterRole: Rule = (words, index) => {
  const word = words[index];
  if (!follows(word) || word.isCapital || !isParticle(word)) return null;
  if (!roles.test(words[index - 1]?.folded ?? '')) return null;
  const count = particlesFrom(words, index);
  if (count === 0 || !canBePart(words[index + count])) return null;
  if (count === 1 && /^(?:in|op|te)$/.test(word.folded)) return null;
  return { first: index, end: nameEnd(words, index + count), why: 'surname-prefix' };
};
