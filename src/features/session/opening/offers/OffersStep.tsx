import type { JSX } from 'preact';

import type { OfferCandidate } from '@/domain/casus/offerPool';
import { Group } from '@/ui/Group';
import type { OpeningProps } from '../OpeningFields';
import { useNotes } from '@/ui/useNotes';
import { ChosenOffer } from './ChosenOffer';
import { NewOffer } from './NewOffer';
import { OfferRow } from './OfferRow';
import { candidatesNow, lastSessions, offersIn, onTable } from './pool';

/** The casussen on offer: what each is about in a minute, how the group weighs it, and which one is taken. */
export function OffersStep(props: OpeningProps): JSX.Element {
  const { context, form } = props;
  const words = context.texts().opening.offers;
  const sessions = lastSessions(context, form.values);
  const found = useNotes(
    context,
    sessions.map(({ note }) => note.path),
    offersIn,
  );
  const past = sessions.map(({ note, day }) => ({ day, offers: found?.get(note.path) ?? [] }));
  const all = candidatesNow(context, form.values, past);
  const isShown = ({ key, isDraft }: OfferCandidate): boolean =>
    !isDraft || form.values.offers.some((one) => one.key === key);
  const shown = all.filter(isShown);
  const drafts = all.filter((one) => !isShown(one));
  const rowOf = (candidate: OfferCandidate): JSX.Element => (
    <OfferRow key={candidate.key} {...props} candidate={candidate} />
  );
  return (
    <>
      <Group class="iv-offers" label={words.title} labelClass="iv-opening-question">
        <p class="iv-field-hint">{shown.length === 0 ? words.none : words.hint}</p>
        <ul class="iv-offer-list">{shown.map(rowOf)}</ul>
        {drafts.length > 0 && (
          <details class="iv-offers-more">
            <summary>{words.drafts(drafts.length)}</summary>
            <ul class="iv-offer-list">{drafts.map(rowOf)}</ul>
          </details>
        )}
        <NewOffer {...props} />
      </Group>
      {onTable(form.values).length > 0 && <ChosenOffer {...props} />}
    </>
  );
}
