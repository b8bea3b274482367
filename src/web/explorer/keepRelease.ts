/** Puts language and release into the address, so that what is copied from there restores exactly this view. */
export function keepRelease(): void {
  const { release } = document.documentElement.dataset;
  if (release === undefined || release === '') return;
  const address = new URL(location.href);
  address.searchParams.set('lang', document.documentElement.lang);
  address.searchParams.set('release', release);
  // Lists of codes are read by people: a comma stays a comma.
  history.replaceState(history.state, '', `${address.pathname}${address.search.replaceAll('%2C', ',')}${address.hash}`);
}
