/** Fills the screen with an element, in the window that it stands in, or goes back; nothing happens where that can't be. */
export function toggleFullScreen(element: HTMLElement): void {
  const { doc } = element;
  if (doc.fullscreenElement) void doc.exitFullscreen();
  else if (doc.fullscreenEnabled) void fill(element);
}

/** The element takes the focus, so that Escape comes to it and `leaveOnEscape` is heard. */
async function fill(element: HTMLElement): Promise<void> {
  element.tabIndex = -1;
  await element.requestFullscreen();
  element.focus();
}

/** Goes back from the full screen on Escape, also where the window itself does not. */
export function leaveOnEscape(event: KeyboardEvent): void {
  const { doc } = event;
  if (event.key === 'Escape' && doc.fullscreenElement) void doc.exitFullscreen();
}
