/** A callout: its type in lower case, its title, the start of its first line and of its second, and its end. */
export interface Callout {
  readonly type: string;
  readonly title: string;
  readonly headFrom: number;
  readonly from: number;
  readonly to: number;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The callouts of a text in the order in which they begin; one may stand in another. Lines that run on belong to it. */
export function calloutsIn(text: string): Callout[] {
  const lines = linesOf(text);
  return lines.flatMap((line, at) => {
    const [, type, title = ''] = head.exec(line.text) ?? [];
    if (type === undefined) return [];
    const rest = lines.slice(at + 1);
    const end = rest.findIndex(endsAt(depthOf(line.text)));
    const last = (end < 0 ? rest : rest.slice(0, end)).at(-1) ?? line;
    return [
      {
        type: type.toLowerCase(),
        title: title.trim(),
        headFrom: line.from,
        from: Math.min(line.to, last.to),
        to: last.to,
      },
    ];
  });
}

const head = /^[ \t]*(?:(?:[-+*]|\d+[.)])[ \t]+)?(?:>[ \t]*)+\[!([^\]\n]+)\][-+]?([^\r\n]*)/;
const quote = /^[ \t]*(?:(?:[-+*]|\d+[.)])[ \t]+)?((?:>[ \t]?)+)/;
const block = /^[ \t]*(?:#{1,6}[ \t]|[-+*][ \t]|\d+[.)][ \t]|```|~~~|(?:[-*_][ \t]*){3,}$|%%)/;

const depthOf = (line: string): number => quote.exec(line)?.[1]?.replace(/[ \t]/g, '').length ?? 0;

/** A callout ends at an empty line, at a quote less deep, and where something else than running text begins. */
function endsAt(depth: number): (line: Line) => boolean {
  return ({ text }) => {
    if (text.trim() === '') return true;
    const own = depthOf(text);
    return own === 0 ? block.test(text) : own < depth;
  };
}

/** The lines of a text, each with its line break within `to`. */
function linesOf(text: string): Line[] {
  let from = 0;
  return (text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => {
    const start = from;
    from += line.length;
    return { from: start, to: from, text: line.replace(/\r?\n$/, '') };
  });
}
