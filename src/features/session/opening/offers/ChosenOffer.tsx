import type { JSX } from 'preact';

import { tiedOffers, type OfferScore } from '@/domain/casus/offerScore';
import { formatDay } from '@/domain/notes/moments';
import type { Texts } from '@/i18n/texts';
import { Group } from '@/ui/Group';
import { useUniqueId } from '@/ui/useUniqueId';
import type { OpeningProps } from '../OpeningFields';
import type { OfferValues } from '../openingValues';
import { onTable, scoresNow, votesOf } from './pool';

/** What lies on the table by what it adds up to, with why; the people choose, nothing is chosen by itself. */
export function ChosenOffer({ context, form }: OpeningProps): JSX.Element {
  const words = context.texts().opening.offers;
  const { values, set } = form;
  const name = useUniqueId();
  const today = formatDay(context.clock.now());
  const scores = scoresNow(context, values);
  const offers = onTable(values);
  const find = (key: string): OfferValues | undefined => offers.find((offer) => offer.key === key);
  return (
    <Group class="iv-chosen" role="radiogroup" label={words.choose} labelClass="iv-opening-question">
      <TiedLine words={words} scores={scores} find={find} />
      {scores.map((score) => (
        <label key={score.key} class="iv-chosen-option">
          <input
            type="radio"
            name={name}
            checked={values.chosen === score.key}
            onChange={() => set({ chosen: score.key })}
          />
          <span class="iv-chosen-words">
            {find(score.key)?.person !== '' && <strong>{find(score.key)?.person}</strong>}{' '}
            {find(score.key)?.words}
            <small>{reasonOf(find(score.key), score, words, today)}</small>
          </span>
          <span class="iv-chosen-total">{score.total}</span>
        </label>
      ))}
      <label class="iv-chosen-option">
        <input type="radio" name={name} checked={values.chosen === ''} onChange={() => set({ chosen: '' })} />
        {words.noneYet}
      </label>
      <p class="iv-field-hint">{words.chooseHint}</p>
    </Group>
  );
}

type Words = Texts['opening']['offers'];

function reasonOf(
  offer: OfferValues | undefined,
  { waited }: OfferScore,
  words: Words,
  today: string,
): string {
  const votes = offer && votesOf(offer);
  const sum = votes ? words.sum(votes.urgency, votes.recognisability) : '';
  const bonus =
    waited === null
      ? ''
      : waited.for === 'casus'
        ? words.waitedCasus(waited.since, today)
        : words.waitedPerson(waited.since, today);
  return [sum, bonus].filter(Boolean).join(', ');
}

interface TiedLineProps {
  readonly words: Words;
  readonly scores: readonly OfferScore[];
  readonly find: (key: string) => OfferValues | undefined;
}

/** Says when several share the highest score, once there is something to score. */
function TiedLine({ words, scores, find }: TiedLineProps): JSX.Element | null {
  const tied = tiedOffers(scores).flatMap(({ key, total }) => (total > 0 ? (find(key) ?? []) : []));
  if (tied.length === 0) return null;
  const names = tied.map(({ person, words: line }) => person || line);
  const areClear = new Set(names).size === names.length;
  return <p class="iv-chosen-tied">{words.tied(areClear ? names : tied.map((one) => one.words))}</p>;
}
