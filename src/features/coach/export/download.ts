/** Offers a text as a file to keep outside the vault. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/tab-separated-values' }));
  const link = createEl('a', { href: address, attr: { download: name } });
  link.click();
  URL.revokeObjectURL(address);
}
