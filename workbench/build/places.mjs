import { fileURLToPath } from 'node:url';

/** The workbench's folder, with a slash at the end. */
export const workbench = fileURLToPath(new URL('../', import.meta.url));

/** Where the parts are found once they are built. */
export const built = { server: `${workbench}dist/server.mjs`, page: `${workbench}dist/page` };
