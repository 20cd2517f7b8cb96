import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { linkProblems } from './link-targets.ts';
import { linkedPage } from './links.ts';

const FILES = ['index.html', 'news/index.html', 'reports/2019-w06.csv', '关于/index.html', '_astro/a.js'];
const news = linkedPage(examplePage('<h2 id="空气质量周报">x</h2>', 'news/index.html'));
const about = linkedPage(examplePage('', '关于/index.html'));

function problems(body: string): string[] {
  const page = linkedPage(examplePage(body));
  return linkProblems([page, news, about], {
    files: new Set(FILES),
    origin: 'https://portal.example',
    entries: new Map(),
  });
}

test.each([
  '<a href="/news/">x</a>',
  '<a href="news/">x</a>',
  '<a href="https://portal.example/news/">x</a>',
  '<a href="/news/?q=a#空气质量周报">x</a>',
  `<a href="/news/#${encodeURIComponent('空气质量周报')}">x</a>`,
  '<a href="/关于/">x</a>',
  '<a href="#a">x</a><p id="a"></p>',
  '<a href="#top">x</a>',
  '<a href="/reports/2019-w06.csv">x</a>',
  '<a href="tel:12369">x</a><a href="mailto:a@portal.example">x</a><a href="https://other.example/">x</a>',
  '<img src="data:image/png;base64,AA" alt="">',
  '<script src="/_astro/a.js"></script>',
  '<form action="/news/"></form>',
])('%s leads somewhere', (body) => {
  expect(problems(body)).toEqual([]);
});

test.each([
  ['<a href="/events/">x</a>', '链接“/events/”没有指向任何页面或文件。'],
  ['<a href="/news">x</a>', '链接“/news”少了结尾的斜杠。请写成 /news/。'],
  ['<a href="/reports/2019-w06.csv/">x</a>', '没有指向任何页面或文件。'],
  ['<a href="/news/#b">x</a>', '那一页没有 #b。'],
  ['<a href="#b">x</a>', '那一页没有 #b。'],
  ['<a href="/reports/2019-w06.csv#b">x</a>', '那一页没有 #b。'],
  ['<a href="">x</a>', '<a> 的地址“”不是地址。'],
  ['<a href="http://">x</a>', '不是地址。'],
  ['<a href="/%E0%A4%A/">x</a>', '没有指向任何页面或文件。'],
  ['<a href="javascript:alert(1)">x</a>', '不能以 javascript: 开头。'],
  ['<a href="data:text/html,x">x</a>', '不能以 data: 开头。'],
  ['<a href="https://portal.example/events/">x</a>', '没有指向任何页面或文件。'],
  ['<script src="https://cdn.example/a.js"></script>', '<script> 从别处取“https://cdn.example/a.js”。'],
  ['<script src="//cdn.example/a.js"></script>', '<script> 从别处取“//cdn.example/a.js”。'],
  ['<link rel="stylesheet" href="https://cdn.example/a.css">', '<link> 从别处取'],
  ['<img src="https://cdn.example/a.png" alt="">', '<img> 从别处取'],
  ['<img src="/_astro/a.js" srcset="/_astro/a.js 1x, /b.png 2x" alt="">', '链接“/b.png”没有指向'],
  ['<form action="https://other.example/"></form>', '<form> 从别处取'],
  ['<svg><use href="#wave"/></svg>', '那一页没有 #wave。'],
])('%s is reported', (body, problem) => {
  expect(problems(body)).toEqual([expect.stringContaining(problem)]);
  expect(problems(body)[0]).toMatch(/^index\.html: /);
});
