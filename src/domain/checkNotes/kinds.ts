import type { ProblemKind } from './problem';
import type { Check } from './kinds/check';
import { date } from './kinds/date';
import { endFirst } from './kinds/endFirst';
import { linkAstray } from './kinds/linkAstray';
import { linkGone } from './kinds/linkGone';
import { linkPlace } from './kinds/linkPlace';
import { noDate } from './kinds/noDate';
import { sameId } from './kinds/sameId';
import { sameName } from './kinds/sameName';
import { status } from './kinds/status';
import { textLink } from './kinds/textLink';
import { twoRunning } from './kinds/twoRunning';
import { type } from './kinds/type';
import { unreadable } from './kinds/unreadable';

/** How each kind of problem is found and mended. */
export const checks: Readonly<Record<ProblemKind, Check>> = {
  unreadable,
  type,
  date,
  'no-date': noDate,
  'link-gone': linkGone,
  'link-astray': linkAstray,
  'same-name': sameName,
  status,
  'same-id': sameId,
  'text-link': textLink,
  'link-place': linkPlace,
  'two-running': twoRunning,
  'end-first': endFirst,
};
