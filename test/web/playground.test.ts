import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations, startPlaygroundServer, type PlaygroundServer } from './playgroundServer.ts';

let server: PlaygroundServer;
let browser: Browser;

beforeAll(async () => {
  server = await startPlaygroundServer();
  browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox'], headless: true });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Visit { page: Page; complaints: string[]; hosts: Set<string> }

/** Opens the page as a new reader, noting what the browser complains of and whom it calls. */
async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => { const { protocol, host } = new URL(request.url()); if (protocol !== 'data:') hosts.add(host); });
  await page.goto(`${server.url}${address}`);
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  return { page, complaints, hosts };
}

// Monaco draws spaces as no-break spaces and wraps long lines.
const textIn = async (page: Page, place: string): Promise<string> => (await page.locator(`${place} .view-lines:visible`).innerText()).replaceAll(/\s+/g, ' ');
const response = '.graphiql-response';
const untilAnswered = (page: Page, text: string): Promise<void> => expect.poll(() => textIn(page, response), { timeout: 15_000 }).toContain(text);

async function leave({ page }: Visit): Promise<void> {
  await page.context().close();
}

describe('the playground in a browser', () => {
  test('opens with the first example, from our own host alone, with nothing in the console', async () => {
    const opened = await visit('/playground');
    const { page, complaints, hosts } = opened;
    await expect.poll(() => textIn(page, '.graphiql-query-editor')).toContain('query EveryCountry');
    await page.getByRole('button', { name: 'Which countries are there?' }).waitFor();
    await page.getByRole('button', { name: '이 나라들의 이름은 무엇입니까?' }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await untilAnswered(page, '"Republic of Korea"');
    expect(server.asked.at(-1)).toMatchObject({ operationName: 'EveryCountry' });
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(server.url).host]);
    await leave(opened);
  });

  test('an example chosen opens in a tab with its variables, runs, and gives an address that restores it', async () => {
    const opened = await visit('/playground');
    const { page, complaints } = opened;
    await page.getByRole('button', { name: 'What are these countries called?' }).click();
    await untilAnswered(page, '"Viet Nam"');
    expect(server.asked.at(-1)).toMatchObject({ operationName: 'ChosenCountries', variables: { filter: { codes: ['VNM'] } } });
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['EveryCountry', 'ChosenCountries']);
    await expect.poll(() => new URL(page.url()).search).toBe('?operation=ChosenCountries');
    await page.reload();
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    await expect.poll(() => textIn(page, '.graphiql-query-editor'), { timeout: 15_000 }).toContain('query ChosenCountries');
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['EveryCountry', 'ChosenCountries']);
    expect(complaints).toEqual([]);
    await leave(opened);
  });

  test('a link with query and variables opens them', async () => {
    const query = 'query Linked($first: Int) { countries(first: $first) { code } }';
    const opened = await visit(`/playground?${new URLSearchParams({ query, variables: '{"first":1}' })}`);
    await expect.poll(() => textIn(opened.page, '.graphiql-query-editor')).toContain('query Linked');
    await expect.poll(() => textIn(opened.page, '.graphiql-editor-tool')).toContain('"first": 1');
    await opened.page.getByRole('button', { name: /^Execute query/ }).click();
    await untilAnswered(opened.page, '"KOR"');
    expect(server.asked.at(-1)).toMatchObject({ query, variables: { first: 1 } });
    await leave(opened);
  });

  test('the variables form writes typed variables that the next run sends', async () => {
    const opened = await visit('/playground?operation=ChosenCountries');
    const { page, complaints } = opened;
    await page.getByRole('button', { name: /Show Variables form/ }).click();
    const codes = page.getByRole('textbox', { name: 'codes' });
    await expect.poll(() => codes.inputValue()).toBe('VNM');
    await codes.fill('');
    await codes.pressSequentially('VNM, KOR');
    await page.getByRole('combobox', { name: 'direction' }).selectOption('DESC');
    await page.getByRole('textbox', { name: 'first' }).fill('1.5');
    await page.getByText('This is not a whole number.').waitFor();
    await page.getByRole('textbox', { name: 'first' }).fill('2');
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await untilAnswered(page, '"Republic of Korea"');
    expect(server.asked.at(-1)?.variables).toEqual({ filter: { codes: ['VNM', 'KOR'] }, direction: 'DESC', first: 2 });
    expect(complaints).toEqual([]);
    await leave(opened);
  });

  test('speaks Korean to a Korean browser, and English at one click', async () => {
    const opened = await visit('/playground', { locale: 'ko-KR' });
    const { page } = opened;
    await page.getByRole('heading', { name: '예시 질문' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    expect(await page.locator('.atlas-question').allInnerTexts()).toEqual(operations.map((operation) => operation.questionKo));
    // Long operations: the numbers of their lines stand on one line each.
    await page.locator('.graphiql-query-editor textarea').first().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n'.repeat(6));
    const heightOf = (line: number): Promise<number> => page.locator('.graphiql-query-editor .line-numbers').getByText(String(line), { exact: true }).evaluate((element) => element.clientHeight);
    await expect.poll(async () => (await heightOf(10)) - (await heightOf(1))).toBe(0);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('.atlas-question').allInnerTexts()).toEqual(operations.map((operation) => operation.question));
    await leave(opened);
  });

  test('the schema is explored from the docs panel', async () => {
    const opened = await visit('/playground');
    await opened.page.getByRole('button', { name: /Show Documentation Explorer/ }).click();
    await opened.page.getByRole('link', { name: 'Query' }).click();
    await opened.page.getByRole('link', { name: 'countries' }).waitFor();
    expect(opened.complaints).toEqual([]);
    await leave(opened);
  });

  test('on a telephone nothing sticks out, and an example leads to its answer', async () => {
    const opened = await visit('/playground', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const { page } = opened;
    await page.getByRole('button', { name: 'What are these countries called?' }).tap();
    await untilAnswered(page, '"Viet Nam"');
    const box = await page.locator(response).boundingBox();
    expect(box?.width).toBeGreaterThan(340);
    expect(box?.height).toBeGreaterThan(200);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await leave(opened);
  });

  test('says in words that the server is away', async () => {
    const opened = await visit('/playground');
    await opened.page.route('**/graphql', (route) => route.abort());
    await opened.page.getByRole('button', { name: /^Execute query/ }).click();
    await untilAnswered(opened.page, 'The server does not answer.');
    await opened.page.unroute('**/graphql');
    await opened.page.route('**/graphql', (route) => route.fulfill({ status: 502, body: 'Bad gateway' }));
    await opened.page.getByRole('button', { name: /^Execute query/ }).click();
    await untilAnswered(opened.page, 'HTTP status 502');
    await opened.page.route('**/operations.json', (route) => route.abort());
    await opened.page.reload();
    await opened.page.getByRole('alert').filter({ hasText: 'The examples could not be loaded.' }).waitFor();
    await leave(opened);
  });
});
