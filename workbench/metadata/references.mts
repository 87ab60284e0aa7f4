import { defaultDisplayText } from './linktext.mts';

/** A link as the cache gives it, without its place. */
export interface LinkReference {
  link: string;
  original: string;
  displayText: string;
}

const pipe = /\\?\|/;

/**
 * What stands between the brackets of a wikilink. A bar at the very start belongs to the link; in a table it is
 * written `\|`.
 */
export function wikilinkReference(inner: string, original: string): LinkReference {
  const bar = pipe.exec(inner);
  if (!bar || bar.index === 0)
    return { link: inner.trim(), original, displayText: defaultDisplayText(inner) };
  return {
    link: inner.slice(0, bar.index).trim(),
    original,
    displayText: inner.slice(bar.index + bar[0].length).trim(),
  };
}

const scheme = /^[a-z][a-z0-9+.-]*:/i;

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The vault path that a Markdown link's destination means, or null where it is empty or leads out of the vault. */
export function internalTarget(destination: string): string | null {
  const url = destination.replace(/^<(.*)>$/, '$1').replace(/\\([!-/:-@[-`{-~])/g, '$1');
  return url === '' || scheme.test(url) ? null : decoded(url);
}
