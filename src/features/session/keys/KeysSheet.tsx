import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { keyName } from './keyNames';
import { keyGroups, type KeyRow } from './keyGroups';

/** All keys of the session panel, in groups. */
export function KeysSheet({ words }: { readonly words: Texts['keys'] }): JSX.Element {
  return (
    <div class="iv-keys">
      {keyGroups.map(({ name, rows }) => (
        <section key={name}>
          <h3>{words.groups[name]}</h3>
          <dl>
            {rows.map((row) => (
              <Row key={row.does} row={row} words={words} />
            ))}
          </dl>
        </section>
      ))}
      <p>{words.otherwise}</p>
    </div>
  );
}

function Row({ row, words }: { row: KeyRow; words: Texts['keys'] }): JSX.Element {
  return (
    <div class="iv-key-row">
      <dt>
        {row.keys.map((one, at) => (
          <span key={one.join('+')} class="iv-key-press">
            {at > 0 && <span class="iv-key-or">{words.or}</span>}
            {one.map((key) => (
              <kbd key={key}>{keyName(key, words.names)}</kbd>
            ))}
          </span>
        ))}
      </dt>
      <dd>{words.does[row.does]}</dd>
    </div>
  );
}
