/** Gives a text as a file to where downloads go, outside the vault. `type` is its media type, such as `text/markdown`. */
export function saveAsFile(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  createEl('a', { href: address, attr: { download: name } }).click();
  URL.revokeObjectURL(address);
}
