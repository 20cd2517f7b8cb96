import { describe, expect, test } from 'vitest';
import { exampleEntry, exampleSite } from './example-site.ts';
import { speciesPlaceProblems } from './species-places.ts';

const DUCK = {
  name: '鸳鸯',
  latin: 'Aix galericulata',
  protection: 'national-2',
  captive: false,
  where: null,
};
const CRANE = { name: '示例鹤', latin: null, protection: 'national-1', captive: false, where: null };
const TORTOISE = { name: '示例龟', latin: null, protection: 'national-1', captive: true, where: null };
const LAKE = exampleEntry('biodiversity', 'lake', {
  title: '示例湖',
  species: [DUCK, CRANE, TORTOISE],
  mapPrecision: null,
});

function problemsOf(path: string, text: string, lake = LAKE): string {
  return speciesPlaceProblems(exampleSite({ [path]: text }, { items: [lake] })).join('\n');
}

describe('the place of a wild protected species is found', () => {
  test.each([
    ['in a sentence', '<p>冬天，3号观鸟屋看得到鸳鸯。</p>', '3号观鸟屋'],
    ['by a village', '<p>鸳鸯在占岙村过冬</p>', '占岙村'],
    ['by its distance', '<p>桥北侧约50米有鸳鸯</p>', '50米'],
    ['by its direction', '<p>出门向东，看得到鸳鸯</p>', '向东'],
    ['by a plot', '<p>第2号样地记录到鸳鸯</p>', '第2号样地'],
    ['by its coordinates', '<p>鸳鸯：30.0123, 120.5812</p>', '30.0123'],
    ['by degrees and minutes', '<p>鸳鸯在30°01′12″、120°34′52″</p>', '30°01'],
    ['by its Latin name', '<p>Aix galericulata, 3号观鸟屋</p>', '3号观鸟屋'],
    ['in a word that is broken by a tag', '<p>鸳<b>鸯</b>在占岙村</p>', '占岙村'],
    ['in a line that is broken', '<p>鸳鸯每年都来，\n在永宁村过夜。</p>', '永宁村'],
    ['below a heading', '<h2>鸳鸯</h2><ul><li>永宁村水田</li></ul>', '永宁村'],
    ['below a heading of a heading', '<h2>鸳鸯</h2><h3>在哪里</h3><p>水田。永宁村。</p>', '永宁村'],
    ['below the title of a page', '<h1>鸳鸯</h1><h2>在哪里</h2><p>永宁村</p>', '永宁村'],
    ['below a place', '<h2>永宁村</h2><p>鸳鸯</p>', '永宁村'],
    ['in a row of a table', '<table><tr><th>鸳鸯</th><td>占岙村</td></tr></table>', '占岙村'],
    ['in an entry of a list', '<ul><li><p>鸳鸯。</p><p>占岙村。</p></li></ul>', '占岙村'],
    ['in a term and what is said of it', '<dl><div><dt>鸳鸯</dt><dd>占岙村</dd></div></dl>', '占岙村'],
    ['in a bare list of terms', '<dl><dt>鸳鸯</dt><dd>占岙村</dd></dl>', '占岙村'],
    ['in the description of a picture', '<img src="/a.jpg" alt="鸳鸯在占岙村过冬">', '占岙村'],
    ['in the description of a page', '<meta name="description" content="占岙村的鸳鸯">', '占岙村'],
    ['behind a link to a map', '<p>鸳鸯：<a href="geo:30.0123,120.5812">地图</a></p>', '30.0123'],
    [
      'behind a link to a map service',
      '<ul><li>鸳鸯 <a href="https://uri.amap.com/marker?position=120.58123,30.01234">看</a></li></ul>',
      '120.58123',
    ],
    ['in attributes of an element', '<p data-lat="30.0123" data-lon="120.5812">鸳鸯</p>', '30.0123'],
    ['in data within a page', '<script type="application/json">{"a":"鸳鸯在占岙村"}</script>', '占岙村'],
    ['in data of an element', `<p data-sentences='["鸳鸯在占岙村"]'>一</p>`, '占岙村'],
    ['by the town of a species of the first class', '<p>示例鹤在枫桥镇过冬</p>', '枫桥镇'],
  ])('%s', (_, body, place) => {
    const problems = problemsOf('news/a/index.html', `<html><body>${body}</body></html>`);
    expect(problems).toContain('news/a/index.html: ');
    expect(problems).toContain(place);
  });

  test.each([
    ['a.json', '{"rows":[{"name":"鸳鸯","place":"占岙村"}]}'],
    ['a.json', '["鸳鸯在占岙村过冬"]'],
    [
      'a.json',
      '{"type":"Feature","properties":{"name":"鸳鸯"},"geometry":{"coordinates":[120.5812,30.0123]}}',
    ],
    ['a.json', '{"name":"鸳鸯","lat":30.0123,"lon":120.5812}'],
    ['a.csv', '物种,地点\r\n鸳鸯,占岙村\r\n'],
    ['a.csv', '鸳鸯,30.0123,120.5812'],
    ['a.ics', 'BEGIN:VEVENT\r\nSUMMARY:看鸳\r\n 鸯\r\nLOCATION:占岙村\r\nEND:VEVENT\r\n'],
    ['a.ics', 'BEGIN:VEVENT\r\nSUMMARY:看鸳鸯\r\nGEO:30.0123;120.5812\r\nEND:VEVENT\r\n'],
    ['a.xml', '<feed><entry><title>鸳鸯在占岙村</title></entry></feed>'],
    ['a.xml', '<feed><entry><content type="html">&lt;p&gt;鸳鸯在占岙村&lt;/p&gt;</content></entry></feed>'],
    ['a.xml', '<feed><entry><title>鸳鸯</title><georss:point>30.0123 120.5812</georss:point></entry></feed>'],
    ['a.txt', '鸳鸯在占岙村过冬。'],
    ['a.svg', '<svg><text>鸳鸯在占岙村</text></svg>'],
    ['site.webmanifest', '{"description":"占岙村的鸳鸯"}'],
  ])('in %s: %s', (path, text) => {
    expect(problemsOf(path, text)).toContain(`${path}: “鸳鸯”`);
  });
});

test.each([
  ['its town', '<p>鸳鸯在皋埠、陶堰一带过冬</p>'],
  ['its name alone', '<ul><li>国家二级保护的有鸳鸯、鹗6种</li></ul>'],
  ['a village in another sentence', '<p>湖上有鸳鸯。占岙村有古树。</p>'],
  ['a village below the next heading', '<h2>鸳鸯</h2><p>来了。</p><h2>古树</h2><p>占岙村</p>'],
  ['a village in the foot of a page', '<main><h1>鸳鸯</h1></main><footer><p>占岙村</p></footer>'],
  ['a village in another row', '<table><tr><td>鸳鸯</td></tr><tr><td>占岙村</td></tr></table>'],
  ['coordinates elsewhere', '<p>鸳鸯</p><p>北京：39.9087, 116.3975</p>'],
  ['a day', '<p>5月3号观察到鸳鸯</p>'],
  ['what is kept in a hall', '<p>示例龟住在3号展馆旁的池里</p>'],
])('%s is no place that is too exact', (_, body) => {
  expect(problemsOf('news/a/index.html', body)).toBe('');
});

describe('the coordinates of a site', () => {
  const exact = exampleEntry('biodiversity', 'lake', {
    ...{ title: '示例湖', species: [] },
    mapPrecision: { precision: 'spot', why: '大门是公开的' },
  });
  test.each([
    ['on its page', 'biodiversity/lake/index.html', '<p>大门：30.0123, 120.5812</p>'],
    ['in its pack', 'biodiversity/lake/pack/index.html', '<p><a href="geo:30.0123,120.5812">地图</a></p>'],
    ['wherever it is named', 'a.json', '{"title":"示例湖","lat":30.0123,"lon":120.5812}'],
  ])('%s are found, unless it may be told exactly', (_, path, text) => {
    expect(problemsOf(path, text)).toContain('mapPrecision');
    expect(problemsOf(path, text, exact)).toBe('');
  });

  test('are not asked for on other pages', () => {
    expect(problemsOf('air/index.html', '<p>站点：30.0123, 120.5812</p>')).toBe('');
  });
});

test('a species that is wild at one site and kept at another may be told of where it is kept', () => {
  const farm = exampleEntry('biodiversity', 'farm', {
    ...{ title: '示例园', mapPrecision: null },
    species: [{ ...DUCK, captive: true }],
  });
  const site = (path: string, text: string) =>
    speciesPlaceProblems(exampleSite({ [path]: text }, { items: [LAKE, farm] }));
  expect(site('biodiversity/farm/index.html', '<p>永宁村的鸳鸯</p>')).toEqual([]);
  expect(site('news/a/index.html', '<p>示例园在永宁村，养着鸳鸯</p>')).toEqual([]);
  expect(site('news/a/index.html', '<p>永宁村的鸳鸯</p>')).toHaveLength(1);
});

test('without sites nothing is looked for', () => {
  expect(speciesPlaceProblems(exampleSite({ 'a.txt': '鸳鸯在占岙村' }))).toEqual([]);
});
