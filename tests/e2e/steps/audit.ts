import type { Page } from 'playwright-core';

/** Keeps count, from now on, of what is registered on the page and not taken away again. */
export async function startAudit(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const held = new Map();
    window.heldSinceAudit = () => [...held.values()];
    const watch = (host, add, remove, keyOf, nameOf) => {
      const [adds, removes] = [host[add], host[remove]];
      host[add] = function (...args) {
        const result = adds.apply(this, args);
        held.set(keyOf(args, result), nameOf(args));
        return result;
      };
      host[remove] = function (...args) {
        held.delete(keyOf(args, args[0]));
        return removes.apply(this, args);
      };
    };
    const keys = new Map();
    const keyFor = (host, type, listener) => {
      const known = [...keys].find(([, [h, t, l]]) => h === host && t === type && l === listener);
      const key = known?.[0] ?? Symbol(type);
      keys.set(key, [host, type, listener]);
      return key;
    };
    const { workspace, vault, metadataCache } = window.app;
    for (const [name, host] of Object.entries({ workspace, vault, metadataCache }))
      watch(host, 'on', 'offref', (_args, ref) => ref, ([event]) => name + '.on ' + event);
    watch(window, 'setInterval', 'clearInterval', (_args, id) => id, () => 'interval');
    for (const [name, host] of Object.entries({ window, document }))
      watch(host, 'addEventListener', 'removeEventListener',
        ([type, listener]) => keyFor(host, type, listener), ([type]) => name + '.addEventListener ' + type);
  })()`);
}

/** What was registered since the audit began and is still there, by name. */
export const heldSinceAudit = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>('window.heldSinceAudit()');
