/** What the commands end with. */
export const EXIT_CODES = {
  done: { code: 0, meaning: 'Done.' },
  defect: { code: 1, meaning: 'Something went wrong on our side.' },
  usage: { code: 2, meaning: 'The command was not understood.' },
  refused: { code: 3, meaning: 'Refused: the input or the state does not allow it; nothing was changed.' },
  rejected: { code: 4, meaning: 'Rows were rejected; nothing was published unless --accept-partial was given.' },
  failedCheck: { code: 5, meaning: 'A check failed.' },
} as const;
