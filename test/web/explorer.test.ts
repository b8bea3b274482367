import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import chromium from '@sparticuz/chromium';
import { parse } from 'csv-parse/sync';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startExplorerServer, type ExplorerServer } from './explorerServer.ts';

let server: ExplorerServer;
let browser: Browser;
let axe: string;

beforeAll(async () => {
  server = await startExplorerServer();
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: true });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  readonly hosts: Set<string>;
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', acceptDownloads: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => { const { protocol, host } = new URL(request.url()); if (!/^(data|blob):/.test(protocol)) hosts.add(host); });
  await page.goto(`${server.url}${path}`);
  return { page, complaints, hosts };
}

const leave = async ({ page }: Visit): Promise<void> => page.context().close();

/** Scrolls to each chart, so that it is drawn. */
async function drawAll(page: Page): Promise<void> {
  for (const chart of await page.locator('figure[data-chart]').all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('.canvas svg').last().waitFor();
  }
}

const VIEWS = {
  home: '/', country: '/country/KOR', 'country with little': '/country/TLS', compare: '/compare', 'compare as dots': '/compare?group=ASEAN&indicators=WB_BREADY_P2_EPROCUREMENT&latest=1&view=dot', 'compare as slopes': '/compare?view=slope',
  'compare as scatter': '/compare?group=OECD&indicators=DB_CWG_SCORE,WDI_GDP_PER_CAPITA_CONSTANT_PPP&latest=1&view=scatter', 'compare on a map': '/compare?group=EU27&indicators=DB_CWG_TIME&view=map', 'compare in small multiples': '/compare?view=multiples',
  indicators: '/indicators', indicator: '/indicator/DB_CWG_SCORE', systems: '/systems', session: '/session', 'qualities': '/quality', quality: '/quality/ARM%2FARMEPS', search: '/search?text=KONEPS', embedded: '/embed/map/DB_CWG_SCORE', 'embedded comparison': '/embed/compare?view=line',
} as const;

/** Telephone and screen, light and dark, Korean and English: two of them in every run, all eight in the long one. */
const READERS = process.env['ATLAS_LONG_TESTS'] !== undefined ? (['light', 'dark'] as const).flatMap((colorScheme) => [390, 1280].flatMap((width) => ['ko', 'en'].map((lang) => ({ colorScheme, width, lang })))) : [{ colorScheme: 'light', width: 1280, lang: null }, { colorScheme: 'dark', width: 390, lang: null }] as const;

const inBoth = Object.entries(VIEWS).map(([name, path], i) => [name, `${path}${path.includes('?') ? '&' : '?'}lang=${i % 2 === 0 ? 'ko' : 'en'}`] as const);

describe('what people do', () => {
  test('from typing 대한민국 to a CSV whose cells are those of the page', async () => {
    const opened = await visit('/?lang=ko');
    const { page, complaints, hosts } = opened;
    await page.getByRole('combobox', { name: /찾기/ }).fill('대한민국');
    await page.getByRole('option', { name: /한국/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/country\/KOR/);
    await page.getByRole('heading', { level: 1, name: '한국' }).waitFor();
    await page.goto(`${server.url}/compare?areas=KOR&indicators=OECD_GG_PROCUREMENT_GDP&from=2007&to=2017&view=table&lang=ko`);
    await page.getByLabel('나라·국가군 추가').fill('일본');
    await page.getByRole('button', { name: '보기', exact: true }).click();
    await page.waitForURL(/areas=KOR,JPN/);
    const shown = await page.locator('table.compare tbody tr').evaluateAll((rows) => rows.flatMap((row) => [...row.querySelectorAll('td')].map((cell, i) => `${row.getAttribute('data-code')} ${i} ${cell.querySelector('data')?.getAttribute('value') ?? ''}`)));
    await page.getByText('내려받기').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV', exact: true }).click()]);
    const rows = parse<Record<string, string>>(await readFile(await download.path(), 'utf8'), { columns: true });
    const written = rows.map((row) => `${row['area']} ${Number(row['period']) - 2007} ${row['value']}`);
    expect(shown).toHaveLength(22);
    expect(written).toEqual(shown);
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(server.url).host]);
    await leave(opened);
  });

  test('a value clicked anywhere leads to its file and row, and to its citation', async () => {
    const opened = await visit('/compare?view=table&lang=en');
    const { page } = opened;
    await page.locator('a.value').first().click();
    await page.waitForURL(/\/value\/Observation/);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/Place in the file\s+line \d+/);
    expect(text).toMatch(/SHA-256\s+[0-9a-f]{64}/);
    await page.getByText('Cite', { exact: true }).click();
    await page.getByRole('heading', { name: 'BibTeX' }).waitFor();
    await leave(opened);
  });

  test('the address alone restores a view: language, release, choice', async () => {
    const opened = await visit('/compare?areas=KOR,VNM&indicators=DB_CWG_SCORE&view=dot&lang=ko');
    await expect.poll(() => new URL(opened.page.url()).search).toBe('?areas=KOR,VNM&indicators=DB_CWG_SCORE&view=dot&lang=ko&release=1');
    const [before, address] = [await opened.page.locator('main').innerText(), opened.page.url()];
    await leave(opened);
    const again = await visit(address.replace(server.url, ''), { locale: 'en-GB' });
    expect(await again.page.locator('h1').innerText()).toBe(before.split('\n')[0]);
    expect(await again.page.locator('table.compare').innerText()).toContain('베트남');
    await leave(again);
  });

  test('the query of a view, sent as curl has it, answers', async () => {
    const opened = await visit('/systems?lang=en');
    await opened.page.getByText('Get the query').click();
    const curl = await opened.page.locator('h3:text-is("curl") + .copyable code').innerText();
    const body = /--data-binary '(?<body>.*)'$/s.exec(curl)?.groups?.['body'] ?? '';
    const answer = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body.replaceAll("'\\''", "'") });
    expect(await answer.json()).toMatchObject({ data: { procurementSystems: { totalCount: 87 } } });
    await leave(opened);
  });

  test('a chart is taken along as SVG and as PNG', async () => {
    const opened = await visit('/compare?lang=en');
    const { page, complaints } = opened;
    await drawAll(page);
    await page.getByText('Download', { exact: true }).click();
    for (const [name, start] of [['Picture as SVG', '<svg'], ['Picture as PNG', '\u0089PNG']] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect((await readFile(await download.path())).toString('latin1').slice(0, 4)).toBe(start);
    }
    expect(complaints).toEqual([]);
    await leave(opened);
  });
});

/** Questions to the API, by GET with a hash or by POST. */
const API = /\/graphql(\?|$)/;

describe('when something is wrong', () => {
  test('an unknown country, indicator, value, release: in words, with a way on', async () => {
    for (const [path, status] of [['/country/XXY', 404], ['/indicator/NOTHING_HERE', 404], ['/value/Observation:0', 404], ['/compare?release=99', 400], ['/compare?indicators=OECD_GG_PROCUREMENT_GDPS', 400], ['/compare?from=abc', 400]] as const) {
      const response = await fetch(`${server.url}${path}`, { headers: { 'accept-language': 'en' } });
      const text = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      expect(text).toContain('role="search"');
      expect(text).toContain('To the first page');
    }
  });

  test('no data for a choice: the page says so and offers the newest', async () => {
    const opened = await visit('/compare?areas=KOR&indicators=OECD_GG_PROCUREMENT_GDP&from=1990&to=1991&lang=en');
    await opened.page.getByRole('link', { name: 'Take the newest values there are' }).click();
    await opened.page.locator('a.value').first().waitFor();
    await leave(opened);
  });

  test('the server away while a chart is asked for: told in the place of the chart, and tried again', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.route(API, (route) => route.abort());
    await page.goto(`${server.url}/compare?lang=en`);
    await page.getByText('The server does not answer.').waitFor();
    await page.unroute(API);
    for (const [code, words] of [['OVERLOADED', 'The server has too much to do'], ['TIMEOUT', 'Choose fewer countries']] as const) {
      await page.route(API, (route) => route.fulfill({ status: 503, json: { errors: [{ message: 'x', extensions: { code } }] } }));
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText(words).waitFor();
      await page.unroute(API);
    }
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.canvas svg').first().waitFor();
    await context.close();
  });
});

describe('every view', () => {
  test.each(inBoth)('%s is whole without JavaScript', async (_name, path) => {
    const opened = await visit(path, { javaScriptEnabled: false });
    const text = await opened.page.locator('main').innerText();
    expect(text.length).toBeGreaterThan(150);
    expect(await opened.page.locator('main table, main ul.columns, main ol.hits, main dl.facts').count()).toBeGreaterThan(0);
    expect(opened.complaints).toEqual([]);
    await leave(opened);
  });

  test.each(inBoth)('%s passes axe for WCAG 2.2 AA, light and dark, on a telephone and a screen', { timeout: 180_000 }, async (_name, path) => {
    for (const { colorScheme, width, lang } of READERS) {
      const opened = await visit(lang === null ? path : path.replace(/lang=../, `lang=${lang}`), { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce', bypassCSP: true });
      const { page, complaints } = opened;
      await drawAll(page);
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await page.addScriptTag({ content: axe });
      const violations = await page.evaluate<string[]>(`axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))`);
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      // At 320 pixels, which is 1280 at four times the size, nothing makes the reader scroll sideways.
      for (const narrow of [width, 320]) {
        await page.setViewportSize({ width: narrow, height: 900 });
        expect([narrow, await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')]).toEqual([narrow, 0]);
      }
      await leave(opened);
    }
  });
});

describe('what the page costs and keeps', () => {
  test('under 200 kB of compressed JavaScript at first load, the charts apart; the layout does not jump', async () => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const sizes = new Map<string, number>();
    page.on('response', async (response) => { if (response.url().endsWith('.js')) sizes.set(response.url(), Number(response.headers()['content-length'])); });
    await page.addInitScript("globalThis.shifted = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifted += value; }).observe({ type: 'layout-shift', buffered: true });");
    await page.goto(`${server.url}/compare?lang=en`);
    await page.locator('.canvas svg').first().waitFor();
    const first = [...sizes].filter(([url]) => !url.includes('chartFor'));
    const bytes = first.reduce((sum, [, size]) => sum + size, 0);
    expect(first.length).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(30_000);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000);
    expect(await page.evaluate<number>('shifted')).toBeLessThan(0.1);
    await context.close();
  });

  test('every view begins with the same script and style, and no other', async () => {
    const loaded = async (path: string): Promise<string[]> => [...(await (await fetch(`${server.url}${path}`)).text()).matchAll(/<(?:script|link rel="stylesheet"|link rel="modulepreload")[^>]*(?:src|href)="(?<file>[^"]+)"/g)].map(({ groups }) => groups?.['file'] ?? '');
    const first = await loaded('/');
    expect(first).toHaveLength(2);
    for (const path of Object.values(VIEWS)) expect([path, await loaded(path)]).toEqual([path, first]);
  });

  test('an embedded chart stands in the page of another host, the others do not', async () => {
    const host: Server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end(`<iframe title="chart" width="900" height="700" src="${server.url}/embed/compare?lang=en"></iframe>`));
    await new Promise<void>((resolve) => { host.listen(0, '127.0.0.1', resolve); });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await page.frameLocator('iframe').locator('.canvas svg').first().waitFor();
    expect(await page.frameLocator('iframe').locator('.source').innerText()).toContain('Government at a Glance');
    expect((await fetch(`${server.url}/compare`)).headers.get('x-frame-options')).toBe('SAMEORIGIN');
    await page.close();
    host.close();
  });

  test('keyboard: skip link, arrows in the suggestions, Escape', async () => {
    const opened = await visit('/?lang=en');
    const { page } = opened;
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.textContent')).toBe('Skip to the content');
    const box = page.getByRole('combobox', { name: /Find a country/ });
    await box.pressSequentially('viet');
    await page.getByRole('option').first().waitFor();
    await box.press('ArrowDown');
    expect(await box.getAttribute('aria-activedescendant')).toBe('search-hit-0');
    await box.press('Escape');
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    await leave(opened);
  });

  test('the language follows the reader, and the address where it says one', async () => {
    const html = async (path: string, languages: string): Promise<string> => (await fetch(`${server.url}${path}`, { headers: { 'accept-language': languages } })).text();
    expect(await html('/', 'ko-KR,ko;q=0.9,en;q=0.5')).toContain('<html lang="ko"');
    expect(await html('/', 'fr,en;q=0.5,ko;q=0.4')).toContain('<html lang="en"');
    expect(await html('/?lang=en', 'ko')).toContain('<html lang="en"');
  });
});
