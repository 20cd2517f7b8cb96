import { describe, expect, test } from 'vitest';
import { formatJson } from './json.ts';

const REPORT = {
  week: '2019-W06',
  areas: [{ area: 'city', days: [{ aqi: 82, gaps: {}, primary: ['pm25', 'o3'] }] }],
};

test('the outer levels have lines of their own, the inner ones one line', () => {
  expect(formatJson(REPORT, 4).split('\n')).toEqual([
    '{',
    '  "week": "2019-W06",',
    '  "areas": [',
    '    {',
    '      "area": "city",',
    '      "days": [',
    '        {"aqi": 82, "gaps": {}, "primary": ["pm25", "o3"]}',
    '      ]',
    '    }',
    '  ]',
    '}',
  ]);
});

test.each([0, 1, 2, 3, 4, 9])('with %i levels it says the same', (levels) => {
  expect(JSON.parse(formatJson(REPORT, levels))).toEqual(REPORT);
});

describe('texts are kept as they are', () => {
  test.each(['见 [ 附注 ] 与 { 表 }', 'a\nb', 'data [1] .csv', '“引号” "quotes" \\', ', : [ ] { }', ''])(
    '%j',
    (note) => {
      const value = { note, list: [[note], { note }], [note]: [] };
      expect(JSON.parse(formatJson(value, 1))).toEqual(value);
      expect(JSON.parse(formatJson(value, 4))).toEqual(value);
    },
  );
});

test.each([
  ['an empty object', {}, '{}'],
  ['an empty list', [], '[]'],
  ['nothing', null, 'null'],
  ['a number', 0.8, '0.8'],
  ['a list of numbers', [1, 2], '[\n  1,\n  2\n]'],
])('%s', (_, value, expected) => {
  expect(formatJson(value, 3)).toBe(expected);
});

describe('what is short enough', () => {
  const value = { days: [{ aqi: 82 }, { aqi: 83, gaps: {}, primary: ['pm25', 'o3'] }], note: '注' };

  test('is one line on an outer level too', () => {
    expect(formatJson(value, 3, 12).split('\n')).toEqual([
      '{',
      '  "days": [',
      '    {"aqi": 82},',
      '    {',
      '      "aqi": 83,',
      '      "gaps": {},',
      '      "primary": ["pm25", "o3"]',
      '    }',
      '  ],',
      '  "note": "注"',
      '}',
    ]);
  });

  test.each([1, 20, 60, 1000])('says the same with a width of %i', (width) => {
    expect(JSON.parse(formatJson(value, 4, width))).toEqual(value);
  });

  test('may be all of it', () => {
    expect(formatJson(value, 4, 1000)).not.toContain('\n');
  });
});
