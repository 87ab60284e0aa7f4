/** A request that cannot be carried out, with the HTTP status and the sentence to answer. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const statusOfCode: Record<string, number> = {
  ENOENT: 404,
  EEXIST: 409,
  ENOTEMPTY: 409,
  EISDIR: 409,
  ENOTDIR: 409,
  EINVAL: 409,
  EACCES: 403,
  EPERM: 403,
  EROFS: 403,
  ENAMETOOLONG: 400,
  ENOSPC: 507,
};

/** The code of a file system error, such as `ENOENT`; null for anything else. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Any thrown value as a Problem: file system errors keep their meaning, the rest is 500. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) return new Problem(400, 'The address is wrongly encoded.');
  const code = codeOf(error) ?? '';
  return new Problem(statusOfCode[code] ?? 500, error instanceof Error ? error.message : String(error));
}

/** The result, or null when the file or one of its folders is absent. Other errors are thrown on. */
export async function orAbsent<T>(result: Promise<T>): Promise<T | null> {
  try {
    return await result;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return null;
    throw error;
  }
}
