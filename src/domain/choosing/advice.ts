import type { Experience, Method, QuestionKind, Trust } from '../methods/method';

/** The time that a method takes and the time there is, in minutes. */
export interface TimeValues {
  readonly total: number;
  readonly available: number;
}

/** How many are present, and the smallest and largest group that a method is for. */
export interface PeopleValues {
  readonly people: number;
  readonly min: number;
  readonly max: number;
}

/** How often something was done. */
export interface TimesValues {
  readonly times: number;
}

/** What each reason says beside its code. */
export interface ReasonValues {
  kind: { readonly kind: QuestionKind };
  knownForKind: { readonly kind: QuestionKind };
  timeAndPeople: TimeValues & PeopleValues;
  time: TimeValues;
  shortTime: TimeValues;
  people: PeopleValues;
  smallGroups: { readonly people: number; readonly groups: number };
  alone: object;
  experience: { readonly experience: Experience };
  trust: { readonly trust: Trust };
  beginners: object;
  highTrust: object;
  littleTime: object;
  ledBefore: TimesValues;
  ledBeforeNewGroup: TimesValues;
  neverUsed: object;
}

/** What each drawback says beside its code. */
export interface DrawbackValues {
  forGroups: object;
  forOnePerson: object;
  littleTooLong: TimeValues;
  tooLong: TimeValues;
  farTooLong: TimeValues;
  tooFew: PeopleValues;
  tooMany: PeopleValues;
  asksExperience: { readonly experience: Experience };
  asksMuchExperience: { readonly experience: Experience };
  asksTrust: { readonly trust: Trust };
  asksMuchTrust: { readonly trust: Trust };
  otherKind: { readonly kinds: readonly QuestionKind[] };
  inARow: TimesValues;
  manyInARow: TimesValues;
  lastTime: object;
  recently: TimesValues;
  experimental: object;
}

export type ReasonCode = keyof ReasonValues;
export type DrawbackCode = keyof DrawbackValues;

/** Why a method suits. */
export type Reason<C extends ReasonCode = ReasonCode> = {
  [K in C]: { readonly code: K; readonly values: ReasonValues[K] };
}[C];

/** Why a method falls behind. */
export type Drawback<C extends DrawbackCode = DrawbackCode> = {
  [K in C]: { readonly code: K; readonly values: DrawbackValues[K] };
}[C];

/** Something that counts for or against a method. */
export type Finding = Reason | Drawback;

/** One method in the ranking; reasons and drawbacks are in order of weight, the heaviest first. */
export interface Advice {
  readonly method: Method;
  readonly points: number;
  readonly reasons: readonly Reason[];
  readonly drawbacks: readonly Drawback[];
}
