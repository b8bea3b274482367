/** Gives each request an id that tells its lines in the log from those of others. */
export function requestIds(): () => string {
  let last = 0;
  return () => `req-${(last += 1).toString(36)}`;
}
