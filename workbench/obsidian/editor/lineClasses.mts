import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';

/** Which class a line gets when a block of this kind stands on it, Obsidian's names. */
function lineClass(node: SyntaxNodeRef): string | null {
  const heading = /^ATXHeading(\d)$/.exec(node.name)?.[1];
  if (heading) return `HyperMD-header HyperMD-header-${heading}`;
  if (node.name === 'Blockquote') return 'HyperMD-quote';
  if (node.name === 'FencedCode') return 'HyperMD-codeblock';
  if (node.name === 'Frontmatter') return 'cm-hmd-frontmatter-line';
  return node.name === 'ListItem' ? 'HyperMD-list-line' : null;
}

function linesWithClasses(view: EditorView): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const { doc } = view.state;
  for (const { from, to } of view.visibleRanges)
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const name = lineClass(node);
        if (!name) return;
        const last = doc.lineAt(Math.min(node.to, to)).from;
        for (let line = doc.lineAt(Math.max(node.from, from)); ; line = doc.line(line.number + 1)) {
          found.set(line.from, (found.get(line.from) ?? new Set()).add(name));
          if (line.from >= last) break;
        }
      },
    });
  return found;
}

function decorate(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const lines = [...linesWithClasses(view)].sort(([one], [other]) => one - other);
  for (const [at, names] of lines) builder.add(at, at, Decoration.line({ class: [...names].join(' ') }));
  return builder.finish();
}

class LineClasses {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = decorate(view);
  }

  update(update: ViewUpdate): void {
    const grew = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || update.viewportChanged || grew) this.decorations = decorate(update.view);
  }
}

/** Marks the lines of headings, quotes, lists, code and frontmatter for the style sheets. */
export function lineClasses(): Extension {
  return ViewPlugin.fromClass(LineClasses, { decorations: (plugin) => plugin.decorations });
}
