import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startExplorerServer, type ExplorerServer } from './explorerServer.ts';

let server: ExplorerServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startExplorerServer();
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: true });
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', acceptDownloads: true, reducedMotion: 'reduce' });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Focused {
  readonly name: string;
  readonly outline: number;
  readonly inView: boolean;
}

const focused = (): Promise<Focused> =>
  page.evaluate<Focused>(`(() => {
    const element = document.activeElement;
    const { top, bottom, left } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { name: element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent.trim(), outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth), inView: bottom > 0 && top < innerHeight && left >= 0 };
  })()`);

/** Presses Tab until what has this name has the focus; each stop on the way must be seen. */
async function tabTo(name: RegExp): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const now = await focused();
    expect(now).toMatchObject({ inView: true });
    expect([now.name, now.outline]).toEqual([now.name, expect.toSatisfy((width: number) => width >= 2)]);
    if (name.test(now.name)) return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

test('from the first page to a country, with the keyboard alone', async () => {
  await page.goto(`${server.url}/?lang=en`);
  await page.keyboard.press('Tab');
  expect(await focused()).toMatchObject({ name: 'Skip to the content', inView: true });
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  await tabTo(/^Find a country/);
  await page.keyboard.type('viet');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('combobox', { name: /Find a country/ }).getAttribute('aria-activedescendant')).toBe('search-hit-0');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/country\/VNM/);
  await page.getByRole('heading', { level: 1, name: 'Vietnam' }).waitFor();
});

test('a comparison: another form of chart, another country, its data in a drawer that closes again', async () => {
  await page.goto(`${server.url}/compare?lang=en`);
  await tabTo(/^Dots$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/view=dot/);
  await page.locator('.canvas svg').first().waitFor();
  await tabTo(/^Add a country or group/);
  await page.keyboard.type('Viet Nam');
  await page.keyboard.press('Enter');
  await page.waitForURL(/areas=[A-Z,]+,VNM/);
  await tabTo(/^Take Vietnam away$/);
  await tabTo(/^Download$/);
  await page.keyboard.press('Enter');
  await tabTo(/^CSV$/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  while ((await focused()).name !== 'Download') await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('.tools details[open]').count()).toBe(0);
  expect((await focused()).name).toBe('Download');
});

test('every value of a table is a stop, and leads to its page', async () => {
  await page.goto(`${server.url}/compare?areas=KOR,JPN&indicators=OECD_GG_PROCUREMENT_GDP&from=2007&to=2009&view=table&lang=en`);
  await tabTo(/^12\.31$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/value\//);
  await tabTo(/^This indicator through time$/);
});
