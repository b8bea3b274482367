/** A GraphQL document that knows the types of its answer and of its variables. */
export interface Question<Answer, Variables> {
  readonly document: string;
  /** Names of the variables that have no default. */
  readonly required: readonly string[];
  /** Never there: carries the types. */
  readonly types?: (variables: Variables) => Answer;
}

export function question<Answer, Variables>(document: string, required: readonly string[]): Question<Answer, Variables> {
  return { document, required };
}
