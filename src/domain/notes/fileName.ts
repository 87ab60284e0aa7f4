const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]+/gu;
const invisible = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const onlyInvisible = /^[\p{Cf}\p{Mn}\s]*$/u;
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=[. ]*(?:\.|$))/i;
const longest = 100;

/** File systems count 255 bytes; this leaves room for a number and an extension. */
const mostBytes = 230;

/**
 * A title as the name of a file that every system and every link accepts: no signs that files or links forbid, no dot
 * or space at its ends, at most 100 characters and 230 bytes, never a device name of Windows. Empty gives `fallback`.
 */
export function fileName(title: string, fallback: string): string {
  const clean = title.normalize('NFC').replace(invisible, '').replace(forbidden, ' ').replace(/\s+/g, ' ');
  const name = shortened(clean.trim()).replace(/^[. ]+|[. ]+$/g, '');
  return onlyInvisible.test(name) ? fallback : name.replace(device, '$& -');
}

/** As much as fits of whole signs as people see them: an emoji of several characters is kept or dropped as one. */
function shortened(name: string): string {
  const encoder = new TextEncoder();
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    const longer = short + segment;
    if (longer.length > longest || encoder.encode(longer).length > mostBytes) break;
    short = longer;
  }
  return short;
}

/** The first of `name`, `name 2`, `name 3`, … that is free; an existing note is never overwritten. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!isTaken(candidate)) return candidate;
  }
}
