/** Edit distance with transpositions (optimal string alignment), small words only. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

/** The known codes that a mistyped one may have meant: at most three, nearest first, ties by alphabet. */
export function nearMatches(wrong: string, known: Iterable<string>): string[] {
  const word = wrong.slice(0, 64).toUpperCase();
  const allowed = Math.max(1, Math.floor(word.length / 3));
  const scored: { code: string; score: number }[] = [];
  for (const code of known) {
    const other = code.toUpperCase();
    const contained = word.length >= 3 && other.includes(word);
    if (!contained && Math.abs(other.length - word.length) > allowed) continue;
    const score = contained ? 0.5 : editDistance(word, other);
    if (score <= allowed) scored.push({ code, score });
  }
  return scored.toSorted((a, b) => a.score - b.score || (a.code < b.code ? -1 : 1)).slice(0, 3).map((match) => match.code);
}

/** "KOR or PRK" as the end of a sentence, or nothing where no known code is near. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const matches = nearMatches(wrong, known);
  return matches.length === 0 ? '' : ` Did you mean ${matches.join(' or ')}?`;
}
