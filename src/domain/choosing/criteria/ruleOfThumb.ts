import type { Method } from '../../methods/method';
import { rulesOfThumb, type RuleOfThumb } from '../rules';
import type { Situation } from '../situation';

/** Whether a rule of thumb names this method in this situation; what is unknown answers to no rule. */
export function isNamed({ id }: Method, situation: Situation, code: RuleOfThumb['code']): boolean {
  return rulesOfThumb.some(
    (rule) => rule.code === code && rule.methods.includes(id) && holds(rule, situation),
  );
}

function holds(rule: RuleOfThumb, { kind, experience, trust, minutes }: Situation): boolean {
  if (rule.kinds && !(kind && rule.kinds.includes(kind))) return false;
  if (rule.experience && rule.experience !== experience) return false;
  if (rule.trust && rule.trust !== trust) return false;
  return rule.minutesUpTo === undefined || (minutes !== null && minutes <= rule.minutesUpTo);
}
