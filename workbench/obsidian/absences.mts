const network = 'The workbench has no network.';
const unused = 'The plugin does not use it.';
const disk = 'The vault is a folder behind the local server, not this machine’s file system.';
const secrets = 'The workbench keeps no secrets.';

/** What of obsidian.d.ts is deliberately not here, and why. Using it throws an error that names it. */
export const absences = {
  CapacitorAdapter: disk,
  EditorSuggest: unused,
  FileSystemAdapter: disk,
  finishRenderMath: unused,
  HoverPopover: unused,
  htmlToMarkdown: unused,
  loadMathJax: unused,
  loadMermaid: unused,
  loadPdfJs: unused,
  loadPrism: unused,
  PopoverState: unused,
  renderMath: unused,
  request: network,
  requestUrl: network,
  sanitizeHTMLToDom: unused,
  SecretComponent: secrets,
  SecretStorage: secrets,
} as const;
