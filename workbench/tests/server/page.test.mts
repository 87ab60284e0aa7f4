import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../server/main.mts';
import { post, served, temporaryFolder } from './served.mts';

const page = { 'index.html': '<!doctype html><body>hier</body>', 'page.js': '1', 'page.css': 'a{}' };

test('serves the page', async () => {
  const { ask } = await served({}, page);
  const { text, headers } = await ask('/?lang=nl');
  expect(text).toBe(page['index.html']);
  expect(headers['content-type']).toContain('text/html');
});

test('lets the page load from here only', async () => {
  const { ask } = await served({}, page);
  const policy = String((await ask('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'unsafe-eval';");
  expect(policy).not.toMatch(/https?:|\*/);
});

test.each([
  ['page.js', 'text/javascript'],
  ['page.css', 'text/css'],
])('serves %s as %s', async (name, type) => {
  const { ask } = await served({}, page);
  expect((await ask(`/assets/${name}`)).headers['content-type']).toContain(type);
});

test('serves the files of the page beside it too, for addresses that are relative', async () => {
  const { ask } = await served({}, page);
  expect((await ask('/page.js')).text).toBe(page['page.js']);
});

test.each(['/', '/assets/page.js', '/api/vault', '/popout'])('keeps %s in no cache', async (address) => {
  const { ask } = await served({}, page);
  expect((await ask(address)).headers['cache-control']).toBe('no-store');
});

test.each(['/assets/..%2f..%2fgeheim.md', '/assets/%2fetc%2fpasswd', '/..%2fgeheim.md'])(
  'refuses %s',
  async (address) => {
    const { ask } = await served({}, page);
    expect((await ask(address)).status).toBe(403);
  },
);

test.each(['/assets/weg.js', '/weg', '/api/weg'])('answers 404 at %s', async (address) => {
  const { ask } = await served({}, page);
  expect((await ask(address)).status).toBe(404);
});

test('answers 400 for an address that is wrongly encoded', async () => {
  const { ask } = await served({}, page);
  expect((await ask('/assets/%ff')).status).toBe(400);
});

test('has an empty page for pop-out windows, under the same policy', async () => {
  const { ask } = await served({}, page);
  const { text, headers } = await ask('/popout');
  expect(text).toContain('<body></body>');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
});

test('keeps what the page reports, in order', async () => {
  const { ask } = await served();
  await ask('/api/log', post({ missing: 'Vault.foo' }));
  await ask('/api/log', post('stuk'));
  expect(JSON.parse((await ask('/api/log')).text)).toEqual([{ missing: 'Vault.foo' }, 'stuk']);
});

test('leaves the page as it is unless it has to reload', async () => {
  const { ask } = await served({}, page);
  expect((await ask('/')).text).not.toContain('reload');
});

test('reloads the page of one who works on it', async () => {
  const pageFolder = await temporaryFolder(page);
  const server = await startServer({
    vault: await temporaryFolder(),
    page: pageFolder,
    port: 0,
    reloads: true,
  });
  onTestFinished(() => server.close());
  expect(await (await fetch(server.url)).text()).toContain('<script type="module" src="/assets/reload.js">');
  const events = (await fetch(`${server.url}/api/watch`)).body?.getReader();
  expect(Buffer.from((await events?.read())?.value ?? []).toString()).toBe('retry: 500\n\n');
  server.reload();
  expect(Buffer.from((await events?.read())?.value ?? []).toString()).toBe('event: reload\ndata: {}\n\n');
});

test('answers on this machine only', async () => {
  const { server } = await served();
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
});

test('says that a port is taken', async () => {
  const { server } = await served();
  const second = startServer({ vault: await temporaryFolder(), page: '', port: server.port });
  await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
