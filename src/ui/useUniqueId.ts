import { useState } from 'preact/hooks';

let made = 0;

/** An id that no other element of the document has: Preact's own are only unique within one view. */
export function useUniqueId(): string {
  const [id] = useState(() => `iv-id-${String((made += 1))}`);
  return id;
}
