/**
 * Words or short phrases, as patterns with a space between them, to look for as whole words in a text as `forRules` gives
 * it. The pattern is made on first use.
 */
export function wordList(...lists: string[]): (text: string) => RegExpExecArray | null {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= new RegExp(
      `(?:^|[^a-z0-9])(?:${lists.join(' ').split(/\s+/).join('|').replaceAll('_', '\\s')})(?![a-z0-9])`,
    );
    return pattern.exec(text);
  };
}
