import { Component, MarkdownRenderer, type App } from 'obsidian';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface IntroductionProps {
  readonly app: App;
  readonly owner: Component;
  readonly markdown: string;
  /** The note that it stands in, from which its links lead; empty for a built-in method. */
  readonly path: string;
}

/** The text before the phases, as the app shows Markdown. */
export function Introduction({ app, owner, markdown, path }: IntroductionProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const part = owner.addChild(new Component());
    const fresh = createDiv();
    void MarkdownRenderer.render(app, markdown, fresh, path, part);
    host.current?.replaceChildren(fresh);
    return () => void owner.removeChild(part);
  }, [app, owner, markdown, path]);
  return <div class="iv-method-introduction markdown-rendered" ref={host} />;
}
