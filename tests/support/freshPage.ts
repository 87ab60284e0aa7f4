import { afterAll } from 'vitest';

type Listener = [type: string, heard: EventListenerOrEventListenerObject | null, options?: unknown];

/** Notes what listens to a host from now on; gives what stops it all. */
function noteListeners(host: EventTarget): () => void {
  const known: Listener[] = [];
  const add = host.addEventListener.bind(host);
  host.addEventListener = (...listener: Parameters<EventTarget['addEventListener']>) => {
    known.push(listener);
    add(...listener);
  };
  return () => {
    host.addEventListener = add;
    for (const [type, heard, options] of known)
      host.removeEventListener(type, heard, options as EventListenerOptions);
  };
}

// Files that share a worker share its page: each leaves it without listeners, styles and elements of its own.
if (typeof window !== 'undefined') {
  const stops = [window, document].map(noteListeners);
  afterAll(() => {
    for (const stop of stops) stop();
    document.head.replaceChildren();
    document.body.replaceChildren();
  });
}
