/** The initials in a line that someone typed: separated by commas, semicolons or spaces, each once, in order. */
export function initialsIn(line: string): string[] {
  const found = line.split(/[,;\s]+/).map((one) => one.replace(/[*[\]]/g, '').slice(0, 12));
  return [...new Set(found.filter((one) => one !== ''))];
}
