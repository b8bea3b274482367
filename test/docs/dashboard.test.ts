import { expect, it } from 'vitest';
import { dashboard } from './watched.ts';

it('every panel of the dashboard asks something, says what it shows, and lies beside the others', () => {
  const { panels } = dashboard;
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const taken = new Map<string, string>();
  for (const { title, type, targets = [], gridPos } of panels) {
    expect([title, type === 'row' || targets.length > 0]).toEqual([title, true]);
    for (const { expr } of targets) {
      expect(expr.split('(').length, expr).toBe(expr.split(')').length);
      expect(expr).toContain('{job=~"$job",instance=~"$instance"');
    }
    expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
        expect(taken.get(`${x},${y}`), `${title} lies on`).toBeUndefined();
        taken.set(`${x},${y}`, title);
      }
    }
  }
});
