import { spokenText } from '../../questions/spokenText';
import type { CasusRecord, Records, ReflectionRecord, SessionRecord } from '../../records/records';
import { reflectionPartOf, type ReflectionPart } from '../../reflection/reflectionHeadings';
import { outlineOf } from '../../text/outline';
import { secondLevelSections } from '../../text/sections';

/**
 * Where a sentence of one's own stands: a note, and a line in it by its block id where it has one. `text` is null as long as
 * the note has to be read for it.
 */
export interface SentenceSource {
  readonly path: string;
  readonly title: string;
  readonly day: string | null;
  readonly kind: 'casus' | 'session' | 'reflection';
  readonly line: string | null;
  readonly text: string | null;
}

/**
 * Where one's own sentences on a theme stand, newest first: the question of a casus of one's own, what one said in a session
 * that was starred or that one took along, the insight of a reflection. `me` are initials.
 */
export function sentenceSources(theme: string, records: Records, me: string): SentenceSource[] {
  const on = <T extends { readonly themes: readonly string[] }>(notes: readonly T[]): T[] =>
    notes.filter(({ themes }) => themes.includes(theme));
  return [
    ...on(records.casussen).flatMap((casus) => ofCasus(casus, me)),
    ...on(records.sessions).flatMap((session) => ofSession(session, me)),
    ...on(records.reflections).map(ofReflection),
  ].sort(newestFirst);
}

function ofCasus({ path, title, day, question, presenter }: CasusRecord, me: string): SentenceSource[] {
  const isMine = presenter === null || presenter === me;
  return isMine && question !== '' ? [{ path, title, day, kind: 'casus', line: null, text: question }] : [];
}

function ofSession({ path, title, day, lines, isSolo }: SessionRecord, me: string): SentenceSource[] {
  return lines
    .filter(({ speaker, chosen, kind }) => {
      const isMine = speaker === null ? isSolo : speaker === me;
      return isMine && (chosen || kind === 'insight');
    })
    .map(({ id, text }) => ({ path, title, day, kind: 'session', line: id, text: spokenText(text) }));
}

const ofReflection = ({ path, title, day }: ReflectionRecord): SentenceSource => ({
  ...{ path, title, day },
  kind: 'reflection',
  line: null,
  text: null,
});

function newestFirst(a: SentenceSource, b: SentenceSource): number {
  const [one, other] = [a.day ?? '', b.day ?? ''];
  return one === other ? 0 : one < other ? 1 : -1;
}

const told: readonly ReflectionPart[] = ['insight', 'takeAlong'];

/** The insight of a reflection, or else what it takes along: the first paragraph; null when neither is filled in. */
export function insightIn(text: string): string | null {
  const sections = secondLevelSections(text, outlineOf(text));
  const found = told.flatMap((part) =>
    sections
      .filter(({ heading }) => reflectionPartOf(heading.title) === part)
      .map(({ bodyFrom, to }) => firstParagraph(text.slice(bodyFrom, to))),
  );
  return found.find((words) => words !== '') ?? null;
}

function firstParagraph(body: string): string {
  const words = body.replace(/%%[\s\S]*?%%/g, '').trim();
  const first = words.split(/\r?\n[ \t]*\r?\n/)[0] ?? '';
  return spokenText(first.replace(/^(?:[-*+>]|\d+[.)])\s+/, ''));
}
