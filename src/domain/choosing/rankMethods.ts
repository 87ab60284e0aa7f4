import type { Method } from '../methods/method';
import type { Advice, Drawback, Finding, Reason } from './advice';
import { ledBeforeFor, varietyFor } from './criteria/past';
import { experienceFor, modeFor, trustFor } from './criteria/group';
import { evidenceFor, kindFor } from './criteria/question';
import { timeAndPeopleFor } from './criteria/timeAndPeople';
import { pointsAgainst, pointsFor } from './rules';
import type { Situation } from './situation';

type Criterion = (method: Method, situation: Situation) => Finding[];

const criteria: readonly Criterion[] = [
  kindFor,
  timeAndPeopleFor,
  modeFor,
  trustFor,
  experienceFor,
  ledBeforeFor,
  varietyFor,
  evidenceFor,
];

/** All methods, the most fitting first; equals keep the order in which they were given. */
export function rankMethods(methods: readonly Method[], situation: Situation): Advice[] {
  return methods.map((method) => adviceOn(method, situation)).sort((a, b) => b.points - a.points);
}

/** Why one method suits a situation and why it falls behind. */
export function adviceOn(method: Method, situation: Situation): Advice {
  const findings = criteria
    .flatMap((criterion) => criterion(method, situation))
    .sort((a, b) => Math.abs(pointsOf(b)) - Math.abs(pointsOf(a)));
  return {
    method,
    points: findings.reduce((sum, finding) => sum + pointsOf(finding), 0),
    reasons: findings.filter(isReason),
    drawbacks: findings.filter(isDrawback),
  };
}

const isReason = (finding: Finding): finding is Reason => finding.code in pointsFor;
const isDrawback = (finding: Finding): finding is Drawback => finding.code in pointsAgainst;

const pointsOf = (finding: Finding): number =>
  isReason(finding) ? pointsFor[finding.code] : pointsAgainst[finding.code];
