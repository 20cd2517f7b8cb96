import { expect, test } from 'vitest';
import { svgDangers } from './safe-svg.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`;

test.each([
  '<rect width="9" height="9" fill="#2a695c"/>',
  '<defs><linearGradient id="a"/></defs><path fill="url(#a)" d="M0 0h9"/>',
  '<symbol id="b"/><use href="#b"/><text font-family="sans-serif">PM2.5</text>',
  '<image href="data:image/png;base64,AA"/>',
])('%s is safe', (inside) => {
  expect(svgDangers(svg(inside))).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', '脚本（<script>）'],
  ['<svg:script href="#a"/>', '脚本（<script>）'],
  ['<rect onload="a()"/>', '事件属性（on…）'],
  ['<rect/onclick=a()>', '事件属性（on…）'],
  ['<a href="javascript:alert(1)"><text>a</text></a>', '脚本链接（javascript:）'],
  ['<a href="&#106;avascript:a"/>', '用代码写的字符（&#…）'],
  ['<foreignObject><p>a</p></foreignObject>', '网页或动画元素'],
  ['<set attributeName="href" to="a"/>', '网页或动画元素'],
  ['<!DOCTYPE svg>', '文档类型或实体声明'],
  ['<style>@import "a.css"</style>', '外部样式'],
  ['<image href="https://other.example/a.png"/>', '到别处的链接'],
  ['<image xlink:href="//other.example/a.png"/>', '到别处的链接'],
  ['<image href="data:image/svg+xml,a"/>', '到别处的链接'],
  ['<rect fill="url(https://other.example/a)"/>', '取自别处的内容（url()）'],
])('%s is refused', (inside, danger) => {
  expect(svgDangers(svg(inside))).toContain(danger);
});
