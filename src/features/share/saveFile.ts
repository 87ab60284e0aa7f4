/** Offers a text as a file of Markdown, to keep outside the vault. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = createEl('a', { href: address, attr: { download: `${name}.md` } });
  link.click();
  URL.revokeObjectURL(address);
}
