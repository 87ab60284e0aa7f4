/**
 * Calls back each time the element comes into a document, also into that of another window; returns what stops it.
 * A move from one window to another is seen through what it removes from the first.
 */
export function watchPlace(el: HTMLElement, onPlaced: () => void): () => void {
  let doc = el.doc;
  let placed = el.isConnected;
  const observer = new MutationObserver(() => {
    const moved = el.doc !== doc;
    const arrived = el.isConnected && (moved || !placed);
    placed = el.isConnected;
    if (moved) follow();
    if (arrived) onPlaced();
  });
  const follow = (): void => {
    doc = el.doc;
    observer.disconnect();
    observer.observe(doc, { childList: true, subtree: true });
  };
  follow();
  return () => observer.disconnect();
}
