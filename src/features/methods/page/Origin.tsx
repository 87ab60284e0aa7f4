import type { ComponentChildren, JSX } from 'preact';

import type { Texts } from '@/i18n/texts';

interface OriginProps {
  readonly sources: readonly string[];
  readonly words: Texts['methods']['page'];
  /** What the note itself says about it. */
  readonly children: ComponentChildren;
}

/** Where a method comes from: an address is a link, anything else is words. */
export function Origin({ sources, words, children }: OriginProps): JSX.Element | null {
  if (sources.length === 0 && !children) return null;
  return (
    <section class="iv-method-origin">
      {children}
      {sources.length > 0 && <h3>{words.sources}</h3>}
      <ul>
        {sources.map((source) => (
          <li key={source}>{isAddress(source) ? <Address of={source} /> : source}</li>
        ))}
      </ul>
    </section>
  );
}

const isAddress = (source: string): boolean => /^https?:\/\/\S+$/.test(source);

function Address({ of }: { of: string }): JSX.Element {
  return (
    <a class="external-link" href={of} target="_blank" rel="noopener">
      {of.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
