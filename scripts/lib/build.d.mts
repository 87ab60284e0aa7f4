export function buildPlugin(): Promise<void>;
export function buildWorkbench(): Promise<void>;
