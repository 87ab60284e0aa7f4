/** Notes what has the focus and what is selected in a document; returns what brings both back. */
export function rememberFocus(doc: Document): () => void {
  const focused = doc.activeElement;
  const selection = doc.getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!focused?.isConnected || !('focus' in focused)) return;
    (focused as HTMLElement).focus({ preventScroll: true });
    if (range && focused.contains(range.startContainer)) reselect(doc, range);
  };
}

function reselect(doc: Document, range: Range): void {
  const selection = doc.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
