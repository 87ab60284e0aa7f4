import type {
  CliFlags,
  CliHandler,
  HoverLinkSource,
  ObsidianProtocolData,
  ObsidianProtocolHandler,
} from 'obsidian';

/** Values by name, each name once. */
export class Registry<T> {
  readonly #entries = new Map<string, T>();
  readonly #kind: string;

  /** @param kind what the entries are, for the message when a name is taken. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  /** @returns what takes it out again. @throws when the name is taken. */
  add(name: string, value: T): () => void {
    if (this.#entries.has(name)) throw new Error(`${this.#kind} "${name}" is already registered.`);
    this.#entries.set(name, value);
    return () => {
      if (this.#entries.get(name) === value) this.#entries.delete(name);
    };
  }

  get(name: string): T | null {
    return this.#entries.get(name) ?? null;
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }
}

export interface CliCommand {
  description: string;
  flags: CliFlags | null;
  handler: CliHandler;
}

/** What plugins offer to the world outside the page. */
export class Registries {
  readonly hoverLinkSources = new Registry<HoverLinkSource>('Hover link source');
  readonly protocolHandlers = new Registry<ObsidianProtocolHandler>('Protocol handler');
  readonly cliCommands = new Registry<CliCommand>('CLI command');

  /** What opening `obsidian://<action>?key=value` does. @throws when no plugin knows the action. */
  openUrl(url: string): unknown {
    const { host, searchParams } = new URL(url);
    const data: ObsidianProtocolData = { ...Object.fromEntries(searchParams), action: host };
    const handler = this.protocolHandlers.get(host);
    if (!handler) throw new Error(`No plugin handles obsidian://${host}.`);
    return handler(data) as unknown;
  }
}
