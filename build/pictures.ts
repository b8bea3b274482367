// Takes the pictures of the page in docs/pictures from a running server: "node build/pictures.ts http://127.0.0.1:4000",
// or those alone that are named behind the address. The picture of a publication needs one that was imported there.
// A font with Hangul must be on the machine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';
import { ROOT } from './project.ts';

const VIEWS: Readonly<Record<string, string>> = {
  home: '/?lang=en',
  country: '/country/KOR?lang=ko',
  compare: '/compare?lang=en',
  'compare-dots': '/compare?group=ASEAN&indicators=WB_BREADY_P2_EPROCUREMENT&latest=1&view=dot&lang=ko',
  'compare-scatter': '/compare?group=OECD&indicators=DB_CWG_SCORE,WDI_GDP_PER_CAPITA_CONSTANT_PPP&latest=1&view=scatter&lang=en',
  'compare-map': '/compare?group=EU27&indicators=DB_CWG_TIME&view=map&lang=en',
  'compare-multiples': '/compare?view=multiples&lang=en',
  indicator: '/indicator/DB_CWG_SCORE?lang=en',
  systems: '/systems?lang=ko',
  session: '/session?lang=ko',
  quality: '/quality?lang=en',
  'quality-publication': '/quality/PRY%2FDNCP?lang=en',
  value: '/value/Observation:70765?lang=en',
  playground: '/playground?operation=ViewCompare',
};
const WIDTHS = [390, 1280, 1920];
const TALLEST = 2000;

async function take(browser: Browser, base: string, [name, path]: readonly [string, string]): Promise<void> {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`${base}${path}`, { waitUntil: 'networkidle' });
    for (const chart of await page.locator('figure[data-chart]').all()) {
      await chart.scrollIntoViewIfNeeded();
      await chart.locator('.canvas svg').last().waitFor();
    }
    await page.evaluate('scrollTo(0, 0)');
    const height = Math.min(TALLEST, await page.evaluate<number>('document.documentElement.scrollHeight'));
    await page.screenshot({ path: join(ROOT, `docs/pictures/${name}-${width}.jpg`), type: 'jpeg', quality: 72, fullPage: true, clip: { x: 0, y: 0, width, height } });
    await context.close();
  }
}

const base = process.argv[2] ?? 'http://127.0.0.1:4000';
mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: true });
const named = process.argv.slice(3);
for (const view of Object.entries(VIEWS)) if (named.length === 0 || named.includes(view[0])) await take(browser, base, view);
await browser.close();
