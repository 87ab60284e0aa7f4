import { surnames, isFirstName } from '../nameLists';
import { canBePart, follows, isParticle, nameEnd, particlesFrom } from '../parseName';
import type { Word } from '../../reading/words';
import type { Rule } from './rule';
import { isSubject } from './subject';

const neverFirst = /^(?:el|al|ben|bin|ait|abu|mac|mc|o|von|di|da|st)$/;

/** Van der Berg, De Vries, El Amrani, with a capital at the particle. */
export const withParticle: Rule = (words, index) => {
  const word = words[index];
  if (!word?.isCapital) return null;
  const count = particlesFrom(words, index);
  const core = words[index + count];
  if (count === 0 || !core || core.gap.length > 2 || !canBePart(core)) return null;
  if (/^(?:in|op|te|het|st|d)$/.test(word.folded) && count < 2) return null;
  if (word.starts && !isSurnameAtStart(words, index, count, core)) return null;
  return { first: index, end: nameEnd(words, index + count), why: 'surname-prefix' };
};

function isSurnameAtStart(words: readonly Word[], index: number, count: number, core: Word): boolean {
  const particle = words[index]?.folded ?? '';
  if (isFirstName(core.folded) && !neverFirst.test(particle)) return false;
  if (neverFirst.test(particle) || surnames().has(core.folded)) return true;
  return isSubject(words, index + count + 1) || (count > 1 && /^(?:van|von)$/.test(particle));
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
