import { fieldsIn, uniqueId } from './labelControl.mts';

interface Row {
  settingEl: HTMLElement;
  controlEl: HTMLElement;
  errorEl: HTMLElement | null;
}

/** Shows, changes or takes away the message below a row; returns the element that holds it, or null without one. */
export function showError(row: Row, message: string | null): HTMLElement | null {
  const invalid = Boolean(message);
  row.settingEl.toggleClass('is-invalid', invalid);
  if (!invalid) row.errorEl?.remove();
  const errorEl = invalid ? (row.errorEl ?? createErrorEl(row)) : null;
  errorEl?.setText(message ?? '');
  for (const field of fieldsIn(row.controlEl)) {
    field.setAttr('aria-invalid', invalid ? 'true' : null);
    field.setAttr('aria-errormessage', errorEl?.id ?? null);
  }
  return errorEl;
}

function createErrorEl(row: Row): HTMLElement {
  const id = uniqueId('setting-error');
  return row.settingEl.createDiv({ cls: 'setting-item-error', attr: { id, role: 'alert' } });
}
