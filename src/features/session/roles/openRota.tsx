import { Modal } from 'obsidian';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { Context } from '@/context';
import { titleOf } from '@/domain/index/noteChoices';
import { mount } from '@/ui/mount';
import { SelectField } from '@/ui/SelectField';
import type { LiveSession } from '../sessionStore';
import { choicesOf } from '../start/startValues';
import { RotaTable } from './RotaTable';

/** Shows the rota of a group by the path of its note; when none is named, of the first, with a choice of the others. */
export function openRota(context: Context, group: string | null): void {
  new RotaModal(context, group).open();
}

/** The group of a session, by the path of its note; null when it has none that can be found. */
export function groupOf(context: Context, { note, path }: LiveSession): string | null {
  const { group } = note.properties;
  if (group === null) return null;
  return context.app.metadataCache.getFirstLinkpathDest(group, path)?.path ?? null;
}

class RotaModal extends Modal {
  private unmount: (() => void) | null = null;

  constructor(
    private readonly context: Context,
    private readonly group: string | null,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-rota-modal');
    this.setTitle(this.context.texts().roles.rota.title);
    this.unmount = mount(<Rota context={this.context} group={this.group} />, this.contentEl);
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
  }
}

function Rota({ context, group }: { context: Context; group: string | null }): JSX.Element {
  const words = context.texts().roles.rota;
  const [chosen, setChosen] = useState(group ?? '');
  const groups = choicesOf(context, 'group').map(({ path }) => ({ value: path, label: titleOf(path) }));
  const [first] = groups;
  if (!first) return <p class="iv-field-hint">{words.noGroup}</p>;
  const shown = groups.find(({ value }) => value === chosen) ?? first;
  return (
    <div class="iv-form">
      {groups.length > 1 ? (
        <SelectField label={words.group} value={shown.value} options={groups} onChange={setChosen} />
      ) : (
        <p class="iv-field-hint">{shown.label}</p>
      )}
      <RotaTable context={context} group={shown.value} />
    </div>
  );
}
