/**
 * Words or short phrases, as patterns with a space between them, to look for as whole words in a text as `forRules` gives
 * it. A line that begins with `|` goes on with the choices of the one before. The pattern is made on first use.
 */
export function wordList(...lists: string[]): (text: string) => RegExpExecArray | null {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= patternOf(lists.join(' '));
    return pattern.exec(text);
  };
}

function patternOf(words: string): RegExp {
  const choices = words.trim().replace(/\s+\|/g, '|').split(/\s+/).join('|').replaceAll('_', '\\s');
  return new RegExp(`(?:^|[^a-z0-9])(?:${choices})(?![a-z0-9])`);
}
