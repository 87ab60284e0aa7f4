import type { ApiErrorCode } from './api';

/** What the API throws: `code` is for programs, the message for who writes them. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'IntervisieApiError';
  }
}
