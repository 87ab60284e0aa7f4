import type { Contribution, Kind } from '../contributions/contribution';

/** Who looks back on a session: their initials, or '' when they gave none, and what they were in it. */
export interface OwnPart {
  readonly initials: string;
  readonly isPresenter: boolean;
  readonly isAlone: boolean;
}

const notSaid: readonly Kind[] = ['action', 'lookBack', 'offer', 'shared', 'rewording'];

/**
 * The lines of a session that are one's own to look back on, in order: the insights that one said, and what has a star. The
 * stars of a session are the presenter's; somebody else has those on their own lines.
 */
export function ownLines<Line extends Contribution>(lines: readonly Line[], own: OwnPart): Line[] {
  const { initials, isPresenter, isAlone } = own;
  return lines.filter(({ kind, speaker, chosen }) => {
    const isMine = isAlone || (initials !== '' && speaker === initials);
    if (notSaid.includes(kind)) return false;
    return (isMine && kind === 'insight') || (chosen && (isMine || isPresenter));
  });
}
