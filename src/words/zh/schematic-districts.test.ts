import { expect, test } from 'vitest';
import {
  exampleSection,
  exampleWindow,
  printedSummary,
  suspendedSection,
} from '#src/domain/report/example-water.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { wordsFor } from '#src/words/words.ts';
import { schematicDistricts } from '#src/components/water/schematic-districts.ts';

const words = wordsFor(new URL('https://portal.example/'));
const warned = exampleSection('甲', {
  district: 'keqiao',
  class: 4,
  warning: { colour: 'red', reasons: [{ kind: 'worse-than-target' }] },
});
const plain = exampleSection('乙', { district: 'keqiao', class: 2 });
const elsewhere = exampleSection('丙', { district: null });
const window = exampleWindow([warned, plain, { ...suspendedSection('丁'), district: 'keqiao' }, elsewhere], {
  summaries: [printedSummary({ area: 'keqiao', measured: 2, passed: 1 })],
});
const districts = schematicDistricts(window, words);

test('every district is there, linked to its page, without a tone of its own', () => {
  expect(districts.map(({ id }) => id)).toEqual([
    'keqiao',
    'yuecheng',
    'shangyu',
    'zhuji',
    'shengzhou',
    'xinchang',
  ]);
  expect(districts[0]).toMatchObject({ name: '柯桥区', href: '/districts/keqiao/', tone: 'none' });
});

test('a district has the sums of its sections in words, where the source prints them', () => {
  expect(districts.map(({ value }) => value)).toEqual(['2个断面，1个达标', '', '', '', '', '']);
});

test('a district whose sections are all suspended says so', () => {
  const sections = [{ ...suspendedSection('戊'), district: 'zhuji' }];
  const summaries = [summaryOf('zhuji', sections)];
  const own = schematicDistricts(exampleWindow(sections, { summaries }), words);
  expect(own.find(({ id }) => id === 'zhuji')?.value).toBe('1个断面停测');
});

test('a section is marked by its warning, else by its class, else as without data', () => {
  expect(districts[0]?.marks).toEqual([
    { name: '甲', tone: { kind: 'warning', value: 'red' } },
    { name: '乙', tone: { kind: 'class', value: 2 } },
    { name: '丁', tone: null },
  ]);
});

test('a section of no district is marked nowhere', () => {
  expect(districts.flatMap(({ marks }) => marks).map(({ name }) => name)).not.toContain('丙');
});
