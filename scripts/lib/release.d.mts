export function putPlugin(vault: string): Promise<string>;
export function enablePlugin(vault: string): Promise<void>;
