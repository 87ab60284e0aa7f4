import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { effectChains } from '@/domain/review/effect/effectChains';
import { ownActions } from '@/domain/review/mine';
import { SelectField } from '@/ui/SelectField';
import type { ReviewPartProps } from '../part';
import { ChainList } from './ChainList';
import { EffectFigure } from './EffectFigure';

/** What one saw, what one said one would do about it, and what that did. */
export function EffectPart(props: ReviewPartProps): JSX.Element {
  const { context, records, all, today } = props;
  const words = context.texts().reviewEffect;
  const { initials } = context.store.settings.value;
  const [isMine, setMine] = useState(initials !== '');
  const actions = useMemo(
    () => (isMine ? ownActions(records.actions, initials) : records.actions),
    [records, isMine, initials],
  );
  const { waiting, closed } = useMemo(() => effectChains(actions, today), [actions, today]);
  const chains = useMemo(() => [...waiting, ...closed], [waiting, closed]);
  if (all.actions.length === 0) return <p class="iv-effect-quiet">{words.none}</p>;
  return (
    <div class="iv-effect">
      {initials !== '' && <Whose {...props} isMine={isMine} setMine={setMine} />}
      {chains.length === 0 && <p class="iv-effect-quiet">{words.noneHere}</p>}
      {chains.length > 0 && <EffectFigure context={context} chains={chains} />}
      <ChainList {...props} title={words.waiting} chains={waiting} />
      <ChainList {...props} title={words.closed} chains={closed} />
    </div>
  );
}

interface WhoseProps extends ReviewPartProps {
  readonly isMine: boolean;
  readonly setMine: (isMine: boolean) => void;
}

/** One's own promises or all; nothing where all are one's own. */
function Whose({ context, records, isMine, setMine }: WhoseProps): JSX.Element | null {
  const words = context.texts().reviewEffect;
  const { initials } = context.store.settings.value;
  if (ownActions(records.actions, initials).length === records.actions.length) return null;
  return (
    <div class="iv-effect-whose">
      <SelectField
        label={words.whose}
        value={isMine ? 'mine' : 'everyone'}
        options={[
          { value: 'mine', label: words.mine(initials) },
          { value: 'everyone', label: words.everyone },
        ]}
        onChange={(value) => setMine(value === 'mine')}
      />
    </div>
  );
}
