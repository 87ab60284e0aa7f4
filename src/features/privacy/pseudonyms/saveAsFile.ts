/** Gives a text as a file to where downloads go, outside the vault. */
export function saveAsFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  createEl('a', { href: address, attr: { download: name } }).click();
  URL.revokeObjectURL(address);
}
