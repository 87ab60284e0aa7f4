/** A link text split at its first `#`: `Note#Heading` is path `Note` and subpath `#Heading`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
  const hash = text.indexOf('#');
  if (hash === -1) return { path: text, subpath: '' };
  return { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The file part of a link text. */
export const getLinkpath = (linktext: string): string => parseLinktext(linktext).path;

/** What Obsidian shows for a link without an own text: `Note#A#B` reads `Note > A > B`. */
export const defaultDisplayText = (link: string): string =>
  link
    .split('#')
    .filter((part) => part !== '')
    .join(' > ')
    .trim();

/** A heading as it is compared: only letters, digits and single spaces count, in lower case. */
export const stripHeading = (heading: string): string =>
  heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A heading as it is written in a link: characters that would break the link become a space. */
export const stripHeadingForLink = (heading: string): string =>
  heading
    .replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
