export interface RunningServer {
  /** `http://127.0.0.1:4747` */
  url: string;
  port: number;
  reload: () => void;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** The folder to serve. */
  vault: string;
  /** 0 takes a free one. */
  port: number;
  reloads?: boolean;
}

export function checkPort(port: number): Promise<void>;
export function serveBuilt(options: ServeOptions): Promise<RunningServer>;
export function serveUntilStopped(options: ServeOptions): Promise<RunningServer>;
