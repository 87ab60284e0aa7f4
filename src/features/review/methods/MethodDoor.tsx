import type { JSX } from 'preact';

import type { Method } from '@/domain/methods/method';
import type { ReviewDoors } from '../part';

interface MethodDoorProps {
  readonly method: Method;
  readonly doors: ReviewDoors;
}

/** The way to the page of a method. */
export function MethodDoor({ method: { id, title }, doors }: MethodDoorProps): JSX.Element {
  return (
    <button type="button" class="iv-link-button" onClick={() => doors.showMethod(id)}>
      {title}
    </button>
  );
}
