import type { JSX } from 'preact';

import { LaneLine } from './LaneLine';
import { Sign } from './Sign';
import type { Place, SignLane } from './signLane';
import type { SignLook } from './signLook';
import type { TimeLayout } from './timeLayout';
import type { Looked } from './useLooked';
import { placeName } from './walk';

/** How a sign looks, and what is read aloud of it. */
export interface SignSays {
  readonly look: SignLook;
  readonly name: string;
}

export interface SignLanesProps<T> {
  readonly layout: TimeLayout;
  readonly lanes: readonly SignLane<T>[];
  readonly says: (items: readonly T[]) => SignSays;
  readonly press: (items: readonly T[], event: MouseEvent) => void;
}

interface LookedLanesProps<T> extends SignLanesProps<T> {
  readonly looked: Looked<T>;
}

/** The lanes of a picture with their signs. */
export const SignLanes = <T,>(props: LookedLanesProps<T>): JSX.Element => (
  <>
    {props.lanes.map(({ id, name, marks }, lane) => (
      <g key={id}>
        <LaneLine name={name} lane={lane} layout={props.layout} />
        {marks.map(({ key }, mark) => (
          <SignAt key={key} place={{ lane, mark }} {...props} />
        ))}
      </g>
    ))}
  </>
);

function SignAt<T>({
  place,
  lanes,
  layout,
  looked,
  ...props
}: LookedLanesProps<T> & { readonly place: Place }) {
  const { lane, mark } = place;
  const { items, at } = lanes[lane]?.marks[mark] ?? { items: [], at: 0 };
  return (
    <Sign
      x={layout.scale.x(at)}
      y={layout.y(lane)}
      count={items.length}
      size={layout.sign}
      {...props.says(items)}
      place={placeName(place)}
      isStop={looked.stop?.lane === lane && looked.stop.mark === mark}
      onFocus={() => looked.focus(place)}
      onHover={(isOver) => looked.hover(isOver ? place : null)}
      onPress={(event) => props.press(items, event)}
    />
  );
}
