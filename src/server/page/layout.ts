import { existsSync, readFileSync } from 'node:fs';
import { projectFile } from '../../domain/projectFile.ts';
import { html, Html, type Piece } from './html.ts';
import type { PageRequest } from './pageRequest.ts';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

/** The explorer's built files; without them a page is the plain tables that it is made of. */
export function explorerAssets(): Html {
  const manifest = projectFile('dist/web/manifest.json');
  if (!existsSync(manifest)) return html``;
  const entry = (JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, ManifestEntry>)['explorer/main.ts'];
  if (entry === undefined) return html``;
  return html`${(entry.css ?? []).map((file) => html`<link rel="stylesheet" href="/${file}">`)}<script type="module" src="/${entry.file}"></script>`;
}

export interface View {
  readonly title: string;
  /** One or two sentences for search engines and previews. */
  readonly summary: string;
  readonly body: Piece;
  readonly status?: number;
  /** Embedded views come without header and footer. */
  readonly embedded?: boolean;
}

export interface Surroundings {
  readonly page: PageRequest;
  readonly assets: Html;
  readonly publicUrl: string;
  readonly release: string;
  readonly newest: string;
}

/** A whole page around a view. */
export function layout({ page, assets, publicUrl, release, newest }: Surroundings, view: View): string {
  const { say } = page;
  const site = say('Procurement Atlas', '세계 공공조달 아틀라스');
  const address = `${publicUrl}${page.again({ release })}`;
  const main = html`<main id="main" tabindex="-1">${view.body}</main>`;
  const skip = html`<a class="skip" href="#main">${say('Skip to the content', '본문으로 건너뛰기')}</a>`;
  const whole = html`<html lang="${page.lang}" data-release="${release}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${view.title} · ${site}</title><meta name="description" content="${view.summary}"><meta property="og:title" content="${view.title}"><meta property="og:description" content="${view.summary}">
<link rel="canonical" href="${address}"><link rel="alternate" type="application/atom+xml" href="/releases.atom"><link rel="icon" href="data:,">${assets}</head>
<body class="${view.embedded === true ? 'embedded' : 'whole'}">${view.embedded === true ? main : [skip, header(page, site), olderRelease(page, release, newest), main, footer(page, release)]}</body></html>`;
  return `<!doctype html>${whole.text}`;
}

function header(page: PageRequest, site: string): Html {
  const { say } = page;
  const other = page.lang === 'ko' ? 'en' : 'ko';
  const entry = (path: string, name: string): Html => html`<li><a href="${page.link(path)}" ${page.path === path && new Html('aria-current="page"')}>${name}</a></li>`;
  return html`<header class="site"><div class="wide"><a class="brand" href="${page.link('/')}">${site}</a>
<nav aria-label="${say('Views', '화면')}"><ul>${entry('/compare', say('Compare', '비교'))}${entry('/indicators', say('Indicators', '지표'))}${entry('/systems', say('Systems', '시스템'))}${entry('/session', say('Korea 2023', '한국 2023'))}${entry('/quality', say('Data quality', '데이터 품질'))}<li><a href="/playground">${say('Playground', '플레이그라운드')}</a></li></ul></nav>
<a class="language" lang="${other}" hreflang="${other}" href="${page.again({ lang: other })}">${other === 'ko' ? '한국어' : 'English'}</a></div></header>`;
}

function olderRelease(page: PageRequest, release: string, newest: string): Piece {
  if (release === newest) return null;
  return html`<p class="notice wide">${page.say(`This is release ${release} of the atlas; the newest is ${newest}.`, `아틀라스의 ${release}차 릴리스입니다. 최신은 ${newest}차입니다.`)} <a href="${page.again({ release: null })}">${page.say('See the newest', '최신 보기')}</a></p>`;
}

function footer(page: PageRequest, release: string): Html {
  const { say } = page;
  return html`<footer class="site"><div class="wide"><p>${release !== '' && say(`Release ${release}. `, `${release}차 릴리스. `)}${say('Every number leads to its source; licences are those of the sources.', '모든 수치는 출처로 이어지며, 이용 조건은 각 출처를 따릅니다.')}</p>
<ul><li><a href="/releases.atom">${say('Feed of releases', '릴리스 피드')}</a></li><li><a href="/schema.graphql">${say('Schema', '스키마')}</a></li><li><a href="/q">${say('All example questions', '예시 질문 목록')}</a></li></ul></div></footer>`;
}

/** The search that all pages begin with; without JavaScript it is a form with a page of hits. */
export function searchForm(page: PageRequest, text = ''): Html {
  const { say } = page;
  return html`<form class="search" role="search" action="/search" method="get"><label for="search">${say('Find a country, an indicator, a system or a policy', '나라, 지표, 시스템, 정책 찾기')}</label>
<div class="field"><input id="search" name="text" type="search" value="${text}" autocomplete="off" placeholder="${say('Try Viet Nam, KONEPS, competition', '예: 대한민국, 나라장터, 경쟁')}" data-search><input type="hidden" name="lang" value="${page.lang}">${page.asOf !== null && html`<input type="hidden" name="release" value="${page.asOf}">`}<button>${say('Search', '검색')}</button></div><p class="suggestion-status" role="status"></p></form>`;
}
