import type { JSX } from 'preact';

import type { OfferCandidate } from '@/domain/casus/offerPool';
import { formatDay } from '@/domain/notes/moments';
import type { OpeningProps } from '../OpeningFields';
import type { OfferValues } from '../openingValues';
import { PitchClock } from './PitchClock';
import { togglePitch } from './pitch';
import { withOffer } from './pool';
import { Vote } from './Vote';

export interface OfferRowProps extends OpeningProps {
  readonly candidate: OfferCandidate;
}

/** One casus that can be on offer; once it lies on the table, its minute and what the group makes of it. */
export function OfferRow(props: OfferRowProps): JSX.Element {
  const { form, candidate, now } = props;
  const { values, set } = form;
  const offer = values.offers.find(({ key }) => key === candidate.key);
  const put = (changed: Partial<OfferValues>): void => set({ offers: withOffer(values, candidate, changed) });
  const isOn = offer?.isOn === true;
  const toggle = (): void => {
    put({ isOn: !isOn });
    if (isOn && values.chosen === candidate.key) set({ chosen: '' });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOn || !event.altKey || event.code !== 'KeyP') return;
    event.preventDefault();
    set({ pitch: togglePitch(values.pitch, candidate.key, now.peek()) });
  };
  return (
    <li class={`iv-offer${isOn ? ' is-on' : ''}`} onKeyDown={onKeyDown}>
      <label class="iv-offer-what">
        <input type="checkbox" checked={isOn} onChange={toggle} />
        <span>
          {candidate.person !== '' && <strong>{candidate.person}</strong>} {candidate.words}
          <OfferAbout {...props} />
        </span>
      </label>
      {offer?.isOn && <OnTheTable {...props} offer={offer} put={put} />}
    </li>
  );
}

/** What is known of it: a draft, and how often it was on offer before. */
function OfferAbout({ context, candidate: { isDraft, offered } }: OfferRowProps): JSX.Element | null {
  const words = context.texts().opening.offers;
  const today = formatDay(context.clock.now());
  const [since] = offered;
  const about = [
    isDraft ? words.draft : '',
    since === undefined ? '' : words.waited(offered.length, since, today),
  ].filter(Boolean);
  return about.length > 0 ? <small>{about.join(' · ')}</small> : null;
}

interface OnTheTableProps extends OfferRowProps {
  readonly offer: OfferValues;
  readonly put: (changed: Partial<OfferValues>) => void;
}

function OnTheTable({ context, form, now, offer, put }: OnTheTableProps): JSX.Element {
  const words = context.texts().opening.offers;
  return (
    <div class="iv-offer-weigh">
      <PitchClock words={words} form={form} now={now} offer={offer} />
      <Vote
        label={words.urgency}
        about={offer.words}
        value={offer.urgency}
        choose={(urgency) => put({ urgency })}
      />
      <Vote
        label={words.recognisability}
        about={offer.words}
        value={offer.recognisability}
        choose={(recognisability) => put({ recognisability })}
      />
    </div>
  );
}
