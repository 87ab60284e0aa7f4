import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';

interface SourcesProps {
  readonly sources: readonly string[];
  readonly words: Texts['methods']['page'];
}

/** Where a method comes from: an address is a link, anything else is words. */
export function Sources({ sources, words }: SourcesProps): JSX.Element | null {
  if (sources.length === 0) return null;
  return (
    <section class="iv-method-sources">
      <h3>{words.sources}</h3>
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
