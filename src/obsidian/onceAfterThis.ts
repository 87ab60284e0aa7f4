/** Runs an act when what goes on now is done, once however often it is asked for meanwhile. */
export function onceAfterThis(act: () => void): () => void {
  let isAsked = false;
  const run = (): void => {
    isAsked = false;
    act();
  };
  return () => {
    if (!isAsked) window.setTimeout(run);
    isAsked = true;
  };
}
