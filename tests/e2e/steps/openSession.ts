import { onTestFinished } from 'vitest';

import { phaseShown, sessionNote, sessionPath, time, type SessionNoteOptions } from './session';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../support/workbench';

/** Opens a vault with one session under way, shown in the panel; closed after the test. */
export async function openSession(
  session: SessionNoteOptions = {},
  options: WorkbenchOptions = {},
): Promise<Workbench> {
  const files = { [sessionPath]: sessionNote(session), ...options.files };
  const workbench = await startWorkbench({ time, ...options, files });
  onTestFinished(() => workbench.close());
  await workbench.run('intervisie:open-session-panel');
  await phaseShown(workbench.page, session.phase ?? 1);
  return workbench;
}
