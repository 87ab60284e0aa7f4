import {
  StoreError,
  type FileStore,
  type StoreChange,
  type StoreEntry,
  type StoreStat,
  type VaultListing,
  type WriteOptions,
} from './fileStore.mts';

const ownHeader = { 'X-Workbench': '1' };
/** Absence is an answer then, and no error that the browser notes. */
const optional = { optional: 1 };
const jsonHeader = { ...ownHeader, 'Content-Type': 'application/json' };

/** The folder that the workbench's server serves. */
export class RemoteVault implements FileStore {
  readonly #base: string;

  /** @param base where the server is, without a slash at the end; the page's own by default. */
  constructor(base = '') {
    this.#base = base;
  }

  list(): Promise<VaultListing> {
    return this.#json('GET', '/api/vault');
  }

  children(path: string): Promise<{ files: string[]; folders: string[] }> {
    return this.#json('GET', at('/api/list', path));
  }

  stat(path: string): Promise<StoreEntry | null> {
    return this.#json('GET', at('/api/stat', path, optional));
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#request('GET', at('/api/file', path, optional));
    if (response.status === 204) throw new StoreError('absent', `${path} does not exist.`);
    return new Uint8Array(await response.arrayBuffer());
  }

  async readMany(paths: readonly string[]): Promise<Record<string, string>> {
    const { texts } = await this.#post<{ texts: Record<string, string> }>('/api/read-many', { paths });
    return texts;
  }

  async write(path: string, bytes: Uint8Array<ArrayBuffer>, options: WriteOptions = {}): Promise<StoreStat> {
    const { mtime, ctime } = options;
    const headers = { ...ownHeader, ...(await conditions(options)) };
    const url = at('/api/file', path, { mtime, ctime });
    const response = await this.#request('PUT', url, { headers, body: bytes });
    return (await response.json()) as StoreStat;
  }

  async makeFolder(path: string): Promise<void> {
    await this.#request('POST', at('/api/folder', path), { headers: ownHeader });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#post('/api/rename', { from, to });
  }

  async trash(path: string, where: 'local' | 'system'): Promise<void> {
    await this.#post('/api/trash', { path, where });
  }

  async remove(path: string, recursive: boolean): Promise<void> {
    await this.#post('/api/remove', { path, recursive });
  }

  watch(onChange: (change: StoreChange) => void, onGap: () => void): () => void {
    const source = new EventSource(`${this.#base}/api/watch`);
    let lost = false;
    source.addEventListener('message', (event: MessageEvent<string>) => {
      onChange(JSON.parse(event.data) as StoreChange);
    });
    source.addEventListener('error', () => (lost = true));
    source.addEventListener('open', () => {
      if (lost) onGap();
      lost = false;
    });
    return () => source.close();
  }

  resourceUrl(path: string): string {
    return this.#base + at('/api/file', path);
  }

  #post<T>(url: string, fields: object): Promise<T> {
    return this.#json('POST', url, { headers: jsonHeader, body: JSON.stringify(fields) });
  }

  async #json<T>(method: string, url: string, init: RequestInit = {}): Promise<T> {
    const response = await this.#request(method, url, init);
    return (await response.json()) as T;
  }

  async #request(method: string, url: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(this.#base + url, { ...init, method });
    if (!response.ok) throw await problem(response);
    return response;
  }
}

function at(url: string, path: string, numbers: Record<string, number | undefined> = {}): string {
  const query = new URLSearchParams({ path });
  for (const [name, value] of Object.entries(numbers))
    if (value !== undefined) query.set(name, String(value));
  return `${url}?${query.toString()}`;
}

/** What must be so for a write to be done, as headers. */
async function conditions({ createOnly, onlyOver }: WriteOptions): Promise<Record<string, string>> {
  if (onlyOver) return { 'If-Match': await tagOf(onlyOver) };
  return createOnly ? { 'If-None-Match': '*' } : {};
}

/** The entity tag that the server gives to these bytes. */
async function tagOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

async function problem(response: Response): Promise<StoreError> {
  const reasons = { 404: 'absent', 409: 'exists', 412: 'changed' } as const;
  const reason = reasons[response.status as keyof typeof reasons] ?? 'failed';
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  return new StoreError(reason, error ?? `The server answered ${response.status}.`);
}
