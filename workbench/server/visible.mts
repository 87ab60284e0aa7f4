const junk = new Set([
  'node_modules',
  'bower_components',
  '__pycache__',
  '__MACOSX',
  'Thumbs.db',
  'desktop.ini',
]);

/** Names that editors, office programs and browsers give to a file while they save it. */
const temporary = [
  /~$/,
  /^~\$/,
  /^#.*#$/,
  /\.(tmp|temp|crswap|crdownload|part|swp|swx)$/i,
  /___jb_(tmp|old)___$/,
];

const isPlainName = (name: string): boolean =>
  !name.startsWith('.') && !junk.has(name) && !temporary.some((pattern) => pattern.test(name));

/** Whether a vault path is an entry of the vault: not in a dot folder, no junk, no temporary file. */
export const isEntry = (path: string): boolean => path.split('/').every(isPlainName);

const pluginFile = /^\.obsidian\/plugins\/[^/]+\/(data\.json|main\.js)$/;
const pluginFolder = /^\.obsidian(\/plugins(\/[^/]+)?)?$/;

/** Whether a change of this path is told to the page: entries, and a plugin's settings and code. */
export const isReported = (path: string): boolean => isEntry(path) || pluginFile.test(path);

/** Whether this path must be watched: what is reported, and the folders on the way to it. */
export const isWatched = (path: string): boolean => isReported(path) || pluginFolder.test(path);
