import type { IndexedLine } from '@/domain/index/vaultIndex';
import type { CasusRecord, Records, ReflectionRecord, SessionRecord } from '@/domain/records/records';

const note = { path: 'n.md', title: 'n', day: '2026-11-21', group: null, themes: [] };

/** A casus of one's own, unless told otherwise. */
export const aCasus = (parts: Partial<CasusRecord> = {}): CasusRecord => ({
  ...note,
  status: 'discussed',
  question: 'Hoe blijf ik in gesprek?',
  presenter: null,
  versions: [],
  ...parts,
});

/** A session of a group with nothing captured, unless told otherwise. */
export const aSession = (parts: Partial<SessionRecord> = {}): SessionRecord => ({
  ...note,
  status: 'done',
  method: 'incidentmethode',
  casus: null,
  isSolo: false,
  participants: ['MB', 'AK'],
  absent: [],
  roles: {},
  evaluation: [],
  lines: [],
  ...parts,
});

/** A reflection on nothing in particular, unless told otherwise. */
export const aReflection = (parts: Partial<ReflectionRecord> = {}): ReflectionRecord => ({
  ...note,
  session: null,
  casus: null,
  model: null,
  feeling: null,
  isPrivate: false,
  lookBacks: [],
  ...parts,
});

/** A question of MB, unless told otherwise. */
export const aLine = (parts: Partial<IndexedLine> = {}): IndexedLine => ({
  id: 'iv-q00001',
  kind: 'question',
  speaker: 'MB',
  text: 'Wat gebeurde er toen?',
  mark: null,
  chosen: false,
  under: null,
  phase: 1,
  ...parts,
});

/** Records of these notes alone. */
export const recordsOf = (parts: Partial<Records>): Records => ({
  revision: 1,
  casussen: [],
  sessions: [],
  reflections: [],
  actions: [],
  groups: [],
  ...parts,
});
