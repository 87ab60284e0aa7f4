import { spawn } from 'node:child_process';
import process from 'node:process';

const opener = () => {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
};

/** Opens an address in the person's browser where there is one; the address is on the screen anyway. */
export function openBrowser(address) {
  const command = opener();
  if (command === null) return;
  const [program, ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
