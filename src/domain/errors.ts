/** Codes that clients rely on; each GraphQL error and each failed command carries one. */
export const ERROR_CODES = ['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX', 'NOT_FOUND', 'CONFLICT', 'TIMEOUT', 'OVERLOADED', 'RATE_LIMITED', 'PERSISTED_QUERY_NOT_FOUND', 'DOCUMENT_NOT_ALLOWED', 'INTERNAL'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * A failure that is told to a person as it is: the message names the value that was wrong and how to mend it.
 * Everything that is not an AtlasError is a defect of ours and is shown with an id only.
 */
export class AtlasError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'AtlasError';
    this.code = code;
    this.details = details;
  }

  static badInput(message: string, details: Readonly<Record<string, unknown>> = {}): AtlasError {
    return new AtlasError('BAD_USER_INPUT', message, details);
  }

  static tooComplex(message: string, details: Readonly<Record<string, unknown>> = {}): AtlasError {
    return new AtlasError('QUERY_TOO_COMPLEX', message, details);
  }

  static notFound(message: string, details: Readonly<Record<string, unknown>> = {}): AtlasError {
    return new AtlasError('NOT_FOUND', message, details);
  }

  static conflict(message: string, details: Readonly<Record<string, unknown>> = {}): AtlasError {
    return new AtlasError('CONFLICT', message, details);
  }
}
