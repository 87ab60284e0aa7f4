const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}]+/gu;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const longest = 100;

/**
 * A title as the name of a file that every system and every link accepts: no signs that files or links forbid, no dot
 * or space at its ends, at most 100 characters, never a device name of Windows. Empty gives `fallback`.
 */
export function fileName(title: string, fallback: string): string {
  const clean = title.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ');
  const short = Array.from(clean.trim()).slice(0, longest).join('');
  const name = short.replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return fallback;
  return device.test(name) ? `${name} -` : name;
}

/** The first of `name`, `name 2`, `name 3`, … that is free; an existing note is never overwritten. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name} ${count}`;
    if (!isTaken(candidate)) return candidate;
  }
}
