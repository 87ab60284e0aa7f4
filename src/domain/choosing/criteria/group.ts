import { experienceLevels, trustLevels, type Method } from '../../methods/method';
import type { Finding } from '../advice';
import { modeOf, servesMode, type Situation } from '../situation';
import { isNamed } from './ruleOfThumb';

/** Whether a method is for a group or for one person, as the situation is. */
export function modeFor(method: Method, situation: Situation): Finding[] {
  const wanted = modeOf(situation);
  if (wanted === null) return [];
  if (!servesMode(method, wanted))
    return [{ code: wanted === 'solo' ? 'forGroups' : 'forOnePerson', values: {} }];
  return wanted === 'solo' && method.mode === 'solo' ? [{ code: 'alone', values: {} }] : [];
}

/** Whether the group has the experience that a method asks for. */
export function experienceFor(method: Method, situation: Situation): Finding[] {
  const { experience } = method;
  if (experience === null || situation.experience === null) return [];
  if (isNamed(method, situation, 'beginners')) return [{ code: 'beginners', values: {} }];
  const short = experienceLevels.indexOf(experience) - experienceLevels.indexOf(situation.experience);
  if (short > 0)
    return [{ code: short > 1 ? 'asksMuchExperience' : 'asksExperience', values: { experience } }];
  return short === 0 ? [{ code: 'experience', values: { experience } }] : [];
}

/** Whether there is the trust that a method needs; alone there is no one to trust. */
export function trustFor(method: Method, situation: Situation): Finding[] {
  const { trust } = method;
  if (trust === null || situation.trust === null || modeOf(situation) === 'solo') return [];
  if (isNamed(method, situation, 'highTrust')) return [{ code: 'highTrust', values: {} }];
  const short = trustLevels.indexOf(trust) - trustLevels.indexOf(situation.trust);
  if (short > 0) return [{ code: short > 1 ? 'asksMuchTrust' : 'asksTrust', values: { trust } }];
  return short === 0 ? [{ code: 'trust', values: { trust } }] : [];
}
