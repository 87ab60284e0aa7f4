import type { Kind } from '../contributions/contribution';
import { formatContribution } from '../contributions/contributionLine';
import { newId, type Random } from '../contributions/newId';
import { oneParagraph } from '../contributions/plainText';
import { outcomeWords, type Outcome } from '../actions/lookBack';
import { offerText, type OfferLine } from '../casus/offerLine';
import type { NoteLanguage } from '../notes/noteTypes';
import { noteWords, type OtherSection } from '../notes/noteWords';

/** An action that was looked back on: a link target with its block, such as `2026-11-21 Sessie#^iv-x4k2m9`, and its words. */
export interface LookedBack {
  readonly target: string;
  readonly words: string;
  readonly owner: string | null;
  readonly outcome: Outcome;
}

/** What the opening of a meeting leaves for the session note. */
export interface Opening {
  /** A word from each person, by initials. */
  readonly arrival: readonly { readonly person: string; readonly words: string }[];
  readonly lookedBack: readonly LookedBack[];
  readonly offers: readonly (OfferLine & { readonly isChosen: boolean })[];
}

/** The sections that stand before the first phase of a session, as Markdown; '' when there is nothing to write. */
export function openingText(opening: Opening, language: NoteLanguage, random: Random): string {
  const ids = new Set<string>();
  const write = (kind: Kind, person: string, words: string, chosen = false): string[] => {
    const text = oneParagraph(words);
    if (text === '') return [];
    const id = newId(kind, [...ids].join(' '), random);
    ids.add(id);
    return [formatContribution({ id, kind, speaker: person || null, text, mark: null, chosen })];
  };
  const sections: readonly (readonly [OtherSection, readonly string[]])[] = [
    ['arrival', opening.arrival.flatMap(({ person, words }) => write('note', person, words))],
    ['promises', opening.lookedBack.map((one) => lookedBackLine(one, language))],
    ['offers', opening.offers.flatMap((one) => write('offer', one.person, offerText(one), one.isChosen))],
  ];
  return sections
    .filter(([, written]) => written.length > 0)
    .map(([section, written]) => `## ${noteWords[language][section]}\n\n${written.join('\n')}`)
    .join('\n\n');
}

/** A link to the action, for the look-back itself stands under it. */
function lookedBackLine({ target, words, owner, outcome }: LookedBack, language: NoteLanguage): string {
  const who = owner === null ? '' : `**${owner}** `;
  const shown = words
    .replace(/[[\]|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `- ${who}[[${target}|${shown}]]: ${outcomeWords[language][outcome]}`;
}
