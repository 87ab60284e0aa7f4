import type { CachedMetadata, EventRef, TAbstractFile } from 'obsidian';
import { canvasLinks } from '../../metadata/index.mts';
import { Events } from '../core/events.mts';
import { TFile } from '../vault/files.mts';
import type { Vault } from '../vault/vault.mts';
import { LinkTable, type Counts, type Links } from './linkTable.mts';
import { parseInChunks, type ParseNotes } from './parsing.mts';
import { WorkQueue } from './workQueue.mts';

/** How many notes are read and parsed at a time. */
const batch = 64;

/**
 * What the notes say, without their text: links, headings, tags, properties. Filled in the background; the order of its
 * events is in the workbench's README.
 */
export class MetadataCache extends Events {
  readonly #vault: Vault;
  readonly #parse: ParseNotes;
  readonly #table = new LinkTable();
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #parsing: WorkQueue<TFile>;
  readonly #resolving: WorkQueue<TFile>;

  constructor(vault: Vault, parse: ParseNotes = parseInChunks) {
    super();
    this.#vault = vault;
    this.#parse = parse;
    this.#parsing = new WorkQueue(
      batch,
      (files) => this.#index(files),
      () => this.#whenDone(),
    );
    this.#resolving = new WorkQueue(
      batch,
      (files) => this.#resolve(files),
      () => this.#whenDone(),
    );
    this.#follow(vault);
  }

  override on(
    name: 'changed',
    callback: (file: TFile, data: string, cache: CachedMetadata) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(
    name: 'deleted',
    callback: (file: TFile, prevCache: CachedMetadata | null) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, ctx?: unknown): EventRef;
  override on(name: 'resolved', callback: () => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    return super.on(name, callback as (...data: unknown[]) => unknown, ctx);
  }

  /** Called once the vault is read: one without notes is resolved at once. */
  initialize(): void {
    this.#whenDone();
  }

  /** Resolves once every change so far is in the links. */
  whenResolved(): Promise<void> {
    if (this.#parsing.isIdle && this.#resolving.isIdle) return Promise.resolve();
    return new Promise((resolve) => {
      const ref = this.on('resolved', () => {
        this.offref(ref);
        resolve();
      });
    });
  }

  /** By the note's path: how often it links to each file. */
  get resolvedLinks(): Counts {
    return this.#table.resolved;
  }

  /** By the note's path: how often it links to what is not there. */
  get unresolvedLinks(): Counts {
    return this.#table.unresolved;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    const path = this.#table.find(linkpath, sourcePath);
    return path === null ? null : this.#vault.getFileByPath(path);
  }

  /** The shortest text that finds the file: its name, or its whole path when others have that name. */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const path = this.#table.isUnique(file.path) ? file.name : file.path;
    const bare = omitMdExtension && file.extension === 'md';
    return bare ? path.slice(0, -'.md'.length) : path;
  }

  #follow(vault: Vault): void {
    const ifFile = (react: (file: TFile) => void) => (file: TAbstractFile) => {
      if (file instanceof TFile) react(file);
    };
    vault.on(
      'create',
      ifFile((file) => this.#onCreate(file)),
    );
    vault.on(
      'modify',
      ifFile((file) => this.#parseFirst(file)),
    );
    vault.on(
      'delete',
      ifFile((file) => this.#onDelete(file)),
    );
    vault.on('rename', (file, oldPath) => {
      if (file instanceof TFile) this.#onRename(file, oldPath);
    });
  }

  #onCreate(file: TFile): void {
    this.#table.addFile(file.path);
    this.#parseLater(file);
    this.#resolveLater([file.path]);
  }

  #onDelete(file: TFile): void {
    const before = this.getCache(file.path);
    this.#parsing.remove(file);
    this.#resolving.remove(file);
    this.#caches.delete(file.path);
    this.#table.removeFile(file.path);
    this.trigger('deleted', file, before);
    this.#resolveLater([file.path]);
  }

  /** The note says what it said, under another name: no 'changed', as in the app. */
  #onRename(file: TFile, oldPath: string): void {
    const cache = this.#caches.get(oldPath);
    this.#caches.delete(oldPath);
    this.#table.moveFile(oldPath, file.path);
    if (!isParsed(file)) this.#table.forgetLinks(file.path);
    else if (cache) this.#keepMoved(file, cache);
    else this.#parseLater(file);
    this.#resolveLater([oldPath, file.path]);
  }

  #keepMoved(file: TFile, cache: CachedMetadata): void {
    this.#caches.set(file.path, cache);
    this.#resolving.add(file);
  }

  #parseLater(file: TFile): void {
    if (isParsed(file)) this.#parsing.add(file);
  }

  /** What is being worked on comes before the notes that are only there. */
  #parseFirst(file: TFile): void {
    if (isParsed(file)) this.#parsing.addFirst(file);
  }

  /** The notes whose links may lead elsewhere now that files of these names came or went. */
  #resolveLater(paths: readonly string[]): void {
    const notes = this.#table.notesLinkingTo(paths).map((path) => this.#vault.getFileByPath(path));
    this.#resolving.add(...notes.filter((note) => note !== null));
  }

  async #index(files: TFile[]): Promise<void> {
    const texts = await this.#vault.readTexts(files);
    const there = files.filter((file) => texts.has(file));
    const notes = there.filter((file) => file.extension === 'md');
    const caches = await this.#parse(notes.map((file) => texts.get(file) ?? ''));
    notes.forEach((file, at) => this.#keep(file, texts.get(file) ?? '', caches[at] ?? {}));
    for (const file of there)
      if (file.extension === 'canvas') this.#learn(file, asLinks(texts.get(file) ?? ''));
  }

  #keep(file: TFile, text: string, cache: CachedMetadata): void {
    if (this.#vault.getFileByPath(file.path) !== file || !isParsed(file)) return;
    this.#caches.set(file.path, cache);
    this.#learn(file, cache);
    this.trigger('changed', file, text, cache);
  }

  #learn(file: TFile, links: Links): void {
    this.#table.setLinks(file.path, links);
    this.#resolving.add(file);
  }

  #resolve(files: TFile[]): void {
    for (const file of files) if (this.#table.count(file.path)) this.trigger('resolve', file);
  }

  #whenDone(): void {
    if (this.#parsing.isIdle && this.#resolving.isIdle) this.trigger('resolved');
  }
}

const isParsed = (file: TFile): boolean => ['md', 'canvas'].includes(file.extension);

/** A canvas has links but no cache of its own. */
function asLinks(canvas: string): Links {
  return { links: canvasLinks(canvas) as Links['links'] };
}
