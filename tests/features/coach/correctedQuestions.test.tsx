import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { expect, onTestFinished, test, vi } from 'vitest';

import { CorrectedQuestions } from '@/features/coach/export/CorrectedQuestions';
import { openExport } from '@/features/coach/export/openExport';
import { nl } from '@/i18n/nl';
import { correctionsOn, forgetCorrections, sayWhatItIs } from '@/ui/coach/corrections';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const { exporting: words } = nl.coach;
const lines = 'Kun je dat uitleggen?\topen\tok\nWat zag je?\tstacked\tnudge\n';

function corrected(): VaultContext & { readonly closed: () => boolean } {
  const vault = vaultContext({});
  const { app } = vault.context;
  const close = vi.fn();
  sayWhatItIs(app, 'Kun je dat uitleggen?', 'open');
  sayWhatItIs(app, '**Wat** zag je?', 'stacked');
  render(<CorrectedQuestions context={vault.context} close={close} />);
  onTestFinished(() => {
    cleanup();
    forgetCorrections(app);
  });
  return Object.assign(vault, { closed: () => close.mock.calls.length > 0 });
}

test('it says what is in it and shows the very lines before anything is done with them', () => {
  corrected();
  expect(screen.getByText(words.about(2))).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>(words.list).value).toBe(lines);
});

test('the lines are copied as they are shown', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  onTestFinished(() => void vi.unstubAllGlobals());
  corrected();
  fireEvent.click(screen.getByText(words.copy));
  expect(await screen.findByText(words.copied)).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(lines);
});

test('where copying is not allowed the user is told what to do', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
  onTestFinished(() => void vi.unstubAllGlobals());
  corrected();
  fireEvent.click(screen.getByText(words.copy));
  expect(await screen.findByText(words.notCopied)).toBeTruthy();
});

test('all of it can be forgotten', () => {
  const { context, closed, said } = corrected();
  fireEvent.click(screen.getByText(words.forget));
  expect([correctionsOn(context.app).value, closed(), said]).toEqual([[], true, [words.forgotten]]);
  expect(context.app.loadLocalStorage('intervisie-corrected-questions')).toBeNull();
});

test('without corrections there is nothing to take along, and the user is told so', () => {
  const { context, said } = vaultContext({});
  openExport(context);
  expect(said).toEqual([words.none]);
});
