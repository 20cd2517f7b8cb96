import { describe, expect, test } from 'vitest';
import { crossing, CHANGES } from './changes.ts';
import { examplePage } from './example-site.ts';
import { breakProblems } from './standard-breaks.ts';

const [RULES, STATE] = CHANGES;
const problems = (body: string, path = 'air/index.html') =>
  breakProblems(examplePage(`<main>${body}</main>`, path)).join('\n');

const NOTE = '2026年3月起换用新标准，此前此后不能直接比较。';
const time = (datetime: string) =>
  `<tr><th scope="row"><time datetime="${datetime}">x</time></th><td>1</td></tr>`;
const table = (id: string, columns: readonly string[], rows: string, note = '') =>
  `<div><table id="table-${id}"><thead><tr>${columns.map((key) => `<th data-column="${key}"></th>`).join('')}</tr></thead>` +
  `<tbody>${rows}</tbody></table></div>${note && `<ul class="table-notes"><li>${note}</li></ul>`}`;

test.each([
  [['2026-02', '2026-03'], true, false],
  [['2026-03', '2026-04'], false, false],
  [['2026-02-28', '2026-03-01'], true, false],
  [['2018-08', '2018-09'], false, true],
  [['2017', '2018'], false, true],
  [['2018', '2019'], false, false],
  [['2025', '2026'], true, false],
  [[], false, false],
])('%j crosses the rules: %s, the reference state: %s', (times, rules, state) => {
  expect([crossing(times, RULES), crossing(times, STATE)]).toEqual([rules, state]);
});

describe('a series in a table', () => {
  const rows = time('2026-02') + time('2026-03');
  test.each([
    [['month', 'good_share'], rows, '', '表 #table-months 的各行跨过2026-03'],
    [['month', 'good_share'], rows, NOTE, ''],
    [['month', 'good_share'], rows, '单位：微克/立方米。', '跨过2026-03'],
    [['month', 'pm25'], rows, '', ''],
    [['month', 'sections_good_share'], rows, '', ''],
    [['month', 'pm25'], time('2018-08') + time('2018-09'), '', '跨过2018-09'],
    [['period', 'annual_pm25'], '<tr><th>2017年</th></tr><tr><th>2018年</th></tr>', '', '跨过2018-09'],
    [['period', 'annual_pm25'], '<tr><th>2018年</th></tr><tr><th>2019年</th></tr>', '', ''],
  ])('of %j: %#', (columns, body, note, problem) => {
    if (problem === '') expect(problems(table('months', columns, body, note))).toBe('');
    else expect(problems(table('months', columns, body, note))).toContain(problem);
  });
});

describe('a comparison in a monthly report', () => {
  const COLUMNS = ['area', 'good_share', 'good_share_change', 'rejudged_by'];
  const AGAIN = '2026年3月1日起换用新标准。对比期已按本期所用的标准重新评价。';
  const row = (change: string, by: string) =>
    `<tr><th>全市</th><td>96</td><td>${change}</td><td${by ? '' : ' class="gap"'}>${by || '未重新评价'}</td></tr>`;
  const page = (month: string) => `reports/monthly/${month}/index.html`;

  test.each([
    ['2026-05', 'air-last-year', row('+1.0', 'HJ 633—2026'), AGAIN, ''],
    ['2026-05', 'air-last-year', row('+1.0', 'HJ 633—2026'), '', '的比较跨过2026-03'],
    ['2026-05', 'air-last-year', row('+1.0', ''), AGAIN, '“全市”跨过换标准的日子'],
    ['2026-05', 'air-last-year', row('持平', ''), AGAIN, '“全市”跨过换标准的日子'],
    ['2026-05', 'air-last-year', row('不可比', ''), AGAIN, ''],
    ['2026-05', 'air-previous', row('+1.0', ''), '', ''],
    ['2026-03', 'air-previous', row('+1.0', ''), AGAIN, '“全市”跨过换标准的日子'],
    ['2026-02', 'air-last-year', row('+1.0', ''), '', ''],
    ['2026-12', 'air-year-to-date-last-year', row('+1.0', ''), AGAIN, '“全市”跨过'],
    ['2026-05', 'air-year-to-date', '', '', '的累计跨过2026-03'],
    ['2026-05', 'air-year-to-date', '', '这段时间跨过2026年3月1日：此前的日子按HJ 633-2012评价。', ''],
    ['2019-05', 'air-last-year', row('+1.0', ''), '', '跨过2018-09'],
  ])('%s, %s: %#', (month, id, rows, note, problem) => {
    const found = problems(table(id, COLUMNS, rows, note), page(month));
    if (problem === '') expect(found).toBe('');
    else expect(found).toContain(problem);
  });

  test.each([
    [
      '2026-03',
      '优良天数比例',
      '比上月上升1.0个百分点',
      '“优良天数比例”的“比上月上升1.0个百分点”跨过2026-03',
    ],
    ['2026-03', '优良天数比例', '比上月上升1.0个百分点（上月已按本期的标准重新评价）', ''],
    ['2026-04', '优良天数比例', '比上月上升1.0个百分点', ''],
    ['2026-04', '综合指数', '比去年同月上升1.0%', '跨过2026-03'],
    ['2026-04', '综合指数', '与去年同月不可比', ''],
    ['2026-04', '综合指数', '没有去年同月的报告可比', ''],
    ['2026-04', 'PM2.5平均', '比去年同月上升1.0%', ''],
  ])('%s: the key figure “%s” “%s”', (month, name, note, problem) => {
    const figures = `<dl><div><dt>${name}</dt><dd>1</dd><dd class="figures__note">${note}</dd></div></dl>`;
    if (problem === '') expect(problems(figures, page(month))).toBe('');
    else expect(problems(figures, page(month))).toContain(problem);
  });
});

test('a week that holds the change says so', () => {
  const days = table('daily', ['day', 'pm25'], time('2026-02-28') + time('2026-03-01'));
  const path = 'reports/weekly/2026-w09/index.html';
  expect(problems(`<p class="lead">空气都好。</p>${days}`, path)).toContain('没有写“换了标准”');
  expect(problems(`<p class="lead">这一周换了标准：…</p>${days}`, path)).toBe('');
});

test.each([
  ['2018', '比2017年下降9.8%', '与2017年相比跨过2018-09'],
  ['2018', '比2017年下降9.8%。2018年9月1日起换了计量状态，与此前的浓度不能直接比较', ''],
  ['2021', '比2016年下降40%', '与2016年相比跨过2018-09'],
  ['2023', '与2022年持平', ''],
])('the year %s that says “%s”', (year, text, problem) => {
  const found = problems(`<p>${text}</p>`, `reports/annual/${year}/index.html`);
  if (problem === '') expect(found).toBe('');
  else expect(found).toContain(problem);
});

describe('a trend', () => {
  const chart = (id: string, values: readonly (number | null)[], broken: boolean) => {
    const data = {
      labels: ['2026年2月', '2026年3月'],
      series: [
        {
          kind: 'trend',
          id,
          sentence: broken ? '前后的数不能直接比较。' : '',
          lines: [{ values }],
          breaks: broken ? [{ index: 1 }] : [],
        },
      ],
    };
    const drawn = broken ? '<g class="shape-break"></g>' : '';
    return `<chart-figure data-chart='${JSON.stringify(data)}'><svg aria-hidden="true">${drawn}</svg></chart-figure>`;
  };
  test('breaks in its data, its drawing and its sentence', () => {
    expect(problems(chart('good-share-trend', [90, 96], true))).toBe('');
    const found = problems(chart('good-share-trend', [90, 96], false));
    for (const part of ['数据里', '图里', '说明里']) expect(found).toContain(`跨过2026-03，${part}没有断开`);
  });

  test.each([
    ['good-share-trend', [null, 96]],
    ['pm25-trend', [30, 31]],
    ['sections-good-share-trend', [98, 99]],
  ])('of %s with %j needs no break', (id, values) => {
    expect(problems(chart(id, values, false))).toBe('');
  });
});
