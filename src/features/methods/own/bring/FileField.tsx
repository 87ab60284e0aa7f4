import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

import type { Texts } from '@/i18n/texts';
import { useUniqueId } from '@/ui/useUniqueId';

interface FileFieldProps {
  readonly words: Texts['ownMethods']['bring'];
  readonly onFile: (file: File) => void;
}

/** Chooses a file. The browser's own control has words in the system's language, so a button stands for it. */
export function FileField({ words, onFile }: FileFieldProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const hintId = useUniqueId();
  const [name, setName] = useState('');
  const take = (file: File | undefined): void => {
    if (!file) return;
    setName(file.name);
    onFile(file);
  };
  return (
    <div class="iv-field">
      <div class="iv-file">
        <button type="button" aria-describedby={hintId} data-autofocus onClick={() => input.current?.click()}>
          {words.chooseFile}
        </button>
        <span class="iv-file-name">{name}</span>
      </div>
      <p class="iv-field-hint" id={hintId}>
        {words.fileHint}
      </p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".md,.markdown,.txt,text/markdown,text/plain"
        onChange={({ currentTarget: { files } }) => take(files?.[0])}
      />
    </div>
  );
}
