/**
 * For a press of Enter in a field: what was typed is one sentence, so Enter goes on to the next field or to the first
 * question to choose, and in the last field it uses the form. Shift with Enter begins a new line, as elsewhere.
 */
export function toNextStep(event: KeyboardEvent): void {
  const { key, target, isComposing, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (key !== 'Enter' || isComposing || shiftKey || ctrlKey || metaKey || altKey) return;
  if (!(target instanceof HTMLTextAreaElement) || !target.form) return;
  event.preventDefault();
  const steps = [...target.form.querySelectorAll<HTMLElement>('textarea, .iv-proposals > button')];
  const next = steps[steps.indexOf(target) + 1];
  if (next) next.focus();
  else if (target.matches('.iv-own-question textarea')) target.form.requestSubmit();
}
