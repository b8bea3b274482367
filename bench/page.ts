// npm run bench:page: what each view costs its reader, in a headless browser with an empty cache, on a fast line and as
// Lighthouse measures a telephone (slow 4G, a processor four times slower). Ends with 1 where a budget is not kept.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type CDPSession, type Page } from 'playwright-core';
import { median, start, stop } from './measure.ts';

/** Lighthouse calls a page good below these; the bytes of JavaScript are compressed ones, before a chart is asked for. */
const BUDGETS = { scriptBytes: 200_000, firstPaintMs: 1800, largestPaintMs: 2500, shift: 0.1 } as const;

const VIEWS: Readonly<Record<string, string>> = {
  home: '/?lang=en', country: '/country/KOR?lang=ko', compare: '/compare?lang=en', map: '/compare?group=EU27&indicators=DB_CWG_TIME&view=map&lang=en', indicator: '/indicator/DB_CWG_SCORE?lang=ko',
  systems: '/systems?lang=en', session: '/session?lang=ko', quality: '/quality?lang=en', embed: '/embed/compare?lang=en', playground: '/playground',
};

const LINES = {
  fast: null,
  telephone: { latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8, slower: 4 },
} as const;
type Line = keyof typeof LINES;

interface Measured {
  readonly scriptBytes: number;
  readonly allScriptBytes: number;
  readonly firstPaintMs: number;
  readonly largestPaintMs: number;
  readonly shift: number;
}

const OBSERVE = `globalThis.measured = { largest: 0, shift: 0 };
new PerformanceObserver((list) => { for (const { startTime } of list.getEntries()) measured.largest = startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) measured.shift += value; }).observe({ type: 'layout-shift', buffered: true });`;

async function throttle(session: CDPSession, line: Line): Promise<void> {
  const limits = LINES[line];
  if (limits === null) return;
  const { slower, ...network } = limits;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
}

/** Down the page as a reader scrolls, until every chart is drawn. */
async function scroll(page: Page): Promise<void> {
  for (const chart of await page.locator('figure[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('.canvas svg').last().waitFor({ timeout: 60_000 });
  }
  await page.waitForTimeout(300);
}

async function measure(browser: Browser, url: string, line: Line): Promise<Measured> {
  const context = await browser.newContext({ viewport: line === 'fast' ? { width: 1280, height: 900 } : { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    await throttle(await context.newCDPSession(page), line);
    let allScriptBytes = 0;
    page.on('response', (response) => { if (/\.js(\?|$)/.test(response.url())) allScriptBytes += Number(response.headers()['content-length'] ?? 0); });
    await page.addInitScript(OBSERVE);
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    // What was loaded by then is what the page asks for by itself; charts and the editor are asked for later.
    const scriptBytes = await page.evaluate<number>(`performance.getEntriesByType('resource').filter(({ name, startTime }) => /\\.js(\\?|$)/.test(name) && startTime < performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`);
    await scroll(page);
    const paints = await page.evaluate<{ largest: number; shift: number; first: number }>("({ ...measured, first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN })");
    return { scriptBytes, allScriptBytes, firstPaintMs: paints.first, largestPaintMs: paints.largest, shift: paints.shift };
  } finally {
    await context.close();
  }
}

const say = (text: string): boolean => process.stdout.write(`${text}\n`);
const ROUNDS = 3;

async function measureAll(browser: Browser, base: string): Promise<string[]> {
  const broken: string[] = [];
  say('view        line       JS at first  JS in all  first paint  largest paint  shift');
  for (const [view, path] of Object.entries(VIEWS)) {
    for (const line of ['fast', 'telephone'] as const) {
      // The reader's cache is empty, the server has answered others before.
      await fetch(`${base}${path}`);
      const runs: Measured[] = [];
      for (let round = 0; round < ROUNDS; round++) runs.push(await measure(browser, `${base}${path}`, line));
      const of = (key: keyof Measured): number => median(runs.map((run) => run[key]));
      say(`${view.padEnd(12)}${line.padEnd(11)}${`${(of('scriptBytes') / 1000).toFixed(1)} kB`.padStart(11)}${`${(of('allScriptBytes') / 1000).toFixed(1)} kB`.padStart(11)}${`${Math.round(of('firstPaintMs'))} ms`.padStart(13)}${`${Math.round(of('largestPaintMs'))} ms`.padStart(15)}${of('shift').toFixed(3).padStart(7)}`);
      for (const key of ['scriptBytes', 'firstPaintMs', 'largestPaintMs', 'shift'] as const) if (of(key) > BUDGETS[key]) broken.push(`${view} (${line}): ${key} is ${of(key)}, the budget ${BUDGETS[key]}`);
    }
  }
  return broken;
}

const dataDir = mkdtempSync(join(tmpdir(), 'atlas-bench-page-'));
const server = await start([join(import.meta.dirname, '../dist/cli/main.js'), 'serve', '--seed'], { ATLAS_DATA_DIR: dataDir });
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: true });
try {
  say(`Median of ${ROUNDS} visits with an empty cache; load of the machine ${loadavg()[0]?.toFixed(1)}`);
  const broken = await measureAll(browser, server.url);
  say(broken.length === 0 ? 'Every budget is kept.' : `Not kept:\n${broken.join('\n')}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await stop(server);
  rmSync(dataDir, { recursive: true, force: true });
}
