import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';
import { inField, onLines, type KeyGroup, type KeyRow } from './keyGroups';
import { Press } from './Press';

/** All keys of the session panel, in groups. */
export function KeysSheet({ words }: { readonly words: Texts['keys'] }): JSX.Element {
  return (
    <div class="iv-keys">
      {[inField, onLines].map((groups, column) => (
        <div key={column}>
          {groups.map((group) => (
            <Group key={group.name} group={group} words={words} />
          ))}
        </div>
      ))}
      <p>{words.otherwise}</p>
    </div>
  );
}

function Group({ group, words }: { group: KeyGroup; words: Texts['keys'] }): JSX.Element {
  return (
    <section>
      <h3>{words.groups[group.name]}</h3>
      <dl>
        {group.rows.map((row) => (
          <Row key={row.does} row={row} words={words} />
        ))}
      </dl>
    </section>
  );
}

function Row({ row, words }: { row: KeyRow; words: Texts['keys'] }): JSX.Element {
  return (
    <div class="iv-key-row">
      <dt>
        {row.keys.map((keys, at) => (
          <span key={keys.join('+')}>
            {at > 0 && <span class="iv-only-read"> {words.or} </span>}
            <Press keys={keys} names={words.names} />
          </span>
        ))}
      </dt>
      <dd>{words.does[row.does]}</dd>
    </div>
  );
}
