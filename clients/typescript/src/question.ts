/** A GraphQL document that knows the types of its answer and of its variables. */
export interface Question<Answer, Variables> {
  readonly document: string;
  /** Names of the variables that have no default. */
  readonly required: readonly string[];
  /** SHA-256 of the document, for questions of the library: an atlas knows them by it. */
  readonly sha256Hash?: string;
  /** Never there: carries the types. */
  readonly types?: (variables: Variables) => Answer;
}

export function question<Answer, Variables>(document: string, required: readonly string[], sha256Hash?: string): Question<Answer, Variables> {
  return sha256Hash === undefined ? { document, required } : { document, required, sha256Hash };
}
