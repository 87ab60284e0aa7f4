/** Remembers what has the focus now; to be called when the focus is to be there again. */
export function giveBackFocus(): () => void {
  const focused = activeDocument.activeElement;
  return () => {
    if (focused?.instanceOf(HTMLElement) && focused.isConnected) focused.focus();
  };
}
