import process from 'node:process';

/** Something the person at the keyboard can mend; it is shown as one line. */
export class Stop extends Error {}

const lineOfCode = {
  EACCES: 'There is no permission to use',
  EPERM: 'There is no permission to use',
  EROFS: 'This place cannot be written to:',
  ENOSPC: 'The disk is full:',
};

const asLine = (error) => {
  if (error instanceof Stop) return error.message;
  const line = lineOfCode[error?.code];
  return line && error.path ? `${line} ${error.path}.` : null;
};

/** Runs a script; what a person can mend becomes one line and exit code 1, anything else is a defect and is shown whole. */
export async function runScript(work) {
  try {
    await work();
  } catch (error) {
    console.error(asLine(error) ?? error);
    process.exit(1);
  }
}
