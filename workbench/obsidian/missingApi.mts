declare global {
  interface Window {
    /** What the workbench holds for those who look inside it. */
    workbench?: { missing: string[] };
  }
}

/** Thrown when something of obsidian.d.ts is used that the workbench does not have. */
export class WorkbenchMissingApi extends Error {
  constructor(name: string, reason: string) {
    super(`WorkbenchMissingApi: ${name} is not in the workbench. ${reason}`.trim());
    this.name = 'WorkbenchMissingApi';
  }
}

/** Notes it in `window.workbench.missing` and in the server's log, and makes the error to throw. */
export function missingApi(name: string, reason: string): WorkbenchMissingApi {
  const error = new WorkbenchMissingApi(name, reason);
  window.workbench ??= { missing: [] };
  window.workbench.missing.push(name);
  void fetch('/api/log', {
    method: 'POST',
    headers: { 'X-Workbench': '1', 'Content-Type': 'application/json' },
    body: JSON.stringify({ kind: 'missing-api', name, message: error.message }),
  }).catch(() => undefined);
  return error;
}

/** Makes the use of a member throw. Assigning gives the object a member of its own, as plugins do to their fields. */
export function defineMissing(target: object, owner: string, name: string, reason: string): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get() {
      throw missingApi(owner === '' ? name : `${owner}.${name}`, reason);
    },
    set(value: unknown) {
      Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
    },
  });
}
