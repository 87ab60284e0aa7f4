import type { Text } from '@codemirror/state';

import type { TextRange } from '@/domain/pseudonyms/followRange';

/** A line at which code or a comment may begin or end: where it starts in the text, and what it says. */
interface Edge {
  readonly from: number;
  readonly text: string;
}

const fence = /^\s*(?:```|~~~)/;
const comment = /^\s*%%(?!.*%%)/;
const commentSign = /%%/;

/** What is known of pieces of documents. A document that is changed shares its other pieces with the one before. */
const known = new WeakMap<Text, readonly Edge[]>();

/** The code and the comments of a document below its properties, in whole lines. Only what changed since is read anew. */
export function linesApart(doc: Text, bodyFrom: number): TextRange[] {
  const apart: TextRange[] = [];
  let start = 0;
  let end: RegExp | null = null;
  for (const { from, text } of edgesIn(doc)) {
    if (from < bodyFrom) continue;
    if (end === null) {
      start = from;
      end = opening(text);
    } else if (end.test(text)) {
      apart.push({ from: start, to: from });
      end = null;
    }
  }
  return end === null ? apart : [...apart, { from: start, to: doc.length }];
}

function opening(line: string): RegExp | null {
  if (fence.test(line)) return fence;
  return comment.test(line) ? commentSign : null;
}

function edgesIn(piece: Text): readonly Edge[] {
  const before = known.get(piece);
  if (before) return before;
  const edges = piece.children ? edgesOfPieces(piece.children) : edgesOfLines(piece);
  known.set(piece, edges);
  return edges;
}

/** The pieces of a piece are joined by line breaks. */
function edgesOfPieces(pieces: readonly Text[]): Edge[] {
  let start = 0;
  return pieces.flatMap((piece) => {
    const here = start;
    start += piece.length + 1;
    return edgesIn(piece).map(({ from, text }) => ({ from: from + here, text }));
  });
}

function edgesOfLines(piece: Text): Edge[] {
  const edges: Edge[] = [];
  let from = 0;
  for (const text of piece.iterLines()) {
    if (fence.test(text) || commentSign.test(text)) edges.push({ from, text });
    from += text.length + 1;
  }
  return edges;
}
