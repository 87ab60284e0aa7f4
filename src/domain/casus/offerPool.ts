import type { Contribution } from '../contributions/contribution';
import { notesOfType, type IndexedNote, type VaultIndex } from '../index/vaultIndex';
import { titleOf } from '../index/noteChoices';
import { statusOf } from '../notes/noteWords';
import { readProperty } from '../notes/propertyNames';
import { linkTarget } from '../notes/wikilinks';
import { dayIn, linkedNote, sessionsOf, type VaultReading } from '../index/links';
import { readOffer } from './offerLine';

/**
 * A casus that can be on offer: a note, or a line that was offered at an earlier meeting. `offered` holds the days on
 * which it was on offer and not chosen, oldest first.
 */
export interface OfferCandidate {
  readonly key: string;
  readonly casus: string | null;
  readonly person: string;
  readonly words: string;
  readonly isDraft: boolean;
  readonly offered: readonly string[];
}

/** What one meeting had on offer. */
export interface PastOffers {
  readonly day: string;
  readonly offers: readonly Pick<Contribution, 'speaker' | 'text' | 'chosen'>[];
}

/**
 * The casus notes that a group can be offered: of the group or of none, ready or still a draft. Those that waited come
 * first, drafts last. `me` is whose casus it is when the note names nobody.
 */
export function casusCandidates(
  index: VaultIndex,
  { group, me }: { group: string | null; me: string },
  reading: VaultReading,
): OfferCandidate[] {
  return notesOfType(index, 'casus')
    .filter((note) => {
      const own = linkedNote(note, 'group', reading);
      return own === null || own === group;
    })
    .flatMap((note) => candidateOf(note, me, reading))
    .sort(
      (a, b) =>
        Number(a.isDraft) - Number(b.isDraft) || (a.offered[0] ?? '9').localeCompare(b.offered[0] ?? '9'),
    );
}

function candidateOf(note: IndexedNote, me: string, { names }: VaultReading): OfferCandidate[] {
  const read = (id: 'status' | 'presenter' | 'offered'): unknown => readProperty(note.properties, names, id);
  const status = statusOf(read('status')) ?? 'draft';
  if (status !== 'ready' && status !== 'draft') return [];
  const presenter = read('presenter');
  const person = typeof presenter === 'string' && presenter.trim() !== '' ? presenter.trim() : me;
  return [
    {
      key: note.path,
      casus: note.path,
      person,
      words: titleOf(note.path),
      isDraft: status === 'draft',
      offered: daysIn(read('offered')),
    },
  ];
}

/** The days in a property that holds a list of them, or one, oldest first. */
export function daysIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return [...new Set(list.flatMap((one) => dayIn(one) ?? []))].sort();
}

/**
 * The lines that earlier meetings, oldest first, had on offer and that were not chosen since. An offer that links to a
 * casus note is left out: the note speaks for itself.
 */
export function parkedCandidates(past: readonly PastOffers[]): OfferCandidate[] {
  const parked = new Map<string, OfferCandidate>();
  for (const { day, offers } of past) {
    for (const offer of offers) {
      const { person, words } = readOffer(offer);
      const key = offerKey(person, words);
      const offered = [...(parked.get(key)?.offered ?? []), day];
      if (offer.chosen || linkTarget(words) !== null || words === '') parked.delete(key);
      else parked.set(key, { key, casus: null, person, words, isDraft: false, offered });
    }
  }
  return [...parked.values()];
}

/** The same words of the same person are the same offer. */
export const offerKey = (person: string, words: string): string =>
  `${person}|${words.replace(/\s+/g, ' ').trim()}`.toLowerCase();

/** When each person last presented in a group, by initials; who is not in it never did. */
export function lastPresented(
  group: string | null,
  index: VaultIndex,
  reading: VaultReading,
): ReadonlyMap<string, string> {
  const sessions = group === null ? [] : sessionsOf(group, index, reading);
  return new Map(
    sessions.flatMap(({ note, day }) => {
      const presenter = readProperty(note.properties, reading.names, 'presenter');
      const isHeld = statusOf(readProperty(note.properties, reading.names, 'status')) !== 'planned';
      return typeof presenter === 'string' && isHeld ? [[presenter.trim(), day] as const] : [];
    }),
  );
}
