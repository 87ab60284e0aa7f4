/** The two files that are made, formatted as they are to be written. */
export function generatedFiles(): Promise<{ path: string; text: string }[]>;
