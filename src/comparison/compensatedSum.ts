/**
 * Sum with Neumaier's compensation: the error of each addition is kept and added at the end.
 * Addends come in a fixed order (areas by code), so the order in which rows were stored never changes a digit.
 */
export function compensatedSum(addends: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const addend of addends) {
    const next = sum + addend;
    lost += Math.abs(sum) >= Math.abs(addend) ? sum - next + addend : addend - next + sum;
    sum = next;
  }
  return sum + lost;
}
