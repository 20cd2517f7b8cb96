import { describe, expect, test } from 'vitest';
import { LEVELS } from '#src/domain/air/level.ts';
import { countDays } from '#src/domain/air/statistics.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { judgedReport, type ExampleValues } from '#src/domain/report/example-report.ts';
import { weekSummary } from '#src/domain/report/week-summary.ts';
import { AQI_STANDARDS, aqiStandardOn } from '#src/domain/standards/edition.ts';
import { advice } from './advice.ts';

const OLD = aqiStandardOn(calendarDay('2019-02-04'));
const NEW = aqiStandardOn(calendarDay('2026-03-01'));

const pm25 = (...values: (number | null)[]) => values.map((value): ExampleValues => ({ pm25: value }));

function doLine(name: string, values: readonly ExampleValues[]): string {
  return advice.doLine(weekSummary(judgedReport(name, values), null));
}

describe('what to do, in two sentences', () => {
  const acceptable = '；其中“良”的日子，极少数异常敏感的人应减少户外活动。';

  test.each([
    [
      'the worst days with the words of the standard, then the good ones',
      '2019-W06',
      pm25(121, 107, 36),
      '中度污染的日子（2月4日）：儿童、老年人及心脏病、呼吸系统疾病患者避免长时间、高强度的户外锻炼，' +
        `一般人群适量减少户外运动。优良的5天：可正常活动${acceptable}`,
    ],
    [
      'several of the worst',
      '2019-W06',
      pm25(80, 20, 80, 80),
      '轻度污染的日子（2月4日、6日和7日）：儿童、老年人及心脏病、呼吸系统疾病患者应减少长时间、高强度的户外锻炼。' +
        '优良的4天：可正常活动。',
    ],
    ['good days alone', '2019-W06', pm25(36), `优良的7天：可正常活动${acceptable}`],
    [
      'acceptable days alone',
      '2019-W06',
      pm25(36, 36, 36, 36, 36, 36, 36),
      '优良的7天：可正常活动，极少数异常敏感的人应减少户外活动。',
    ],
    ['excellent days alone', '2019-W06', [], '优良的7天：可正常活动。'],
    [
      'no good days',
      '2019-W06',
      pm25(160, 160, 160, 160, 160, 160, 260),
      '严重污染的日子（2月10日）：儿童、老年人和病人应当留在室内，避免体力消耗，一般人群应避免户外活动。',
    ],
    [
      'in 2026 in the words of 2026',
      '2026-W10',
      pm25(160),
      '重度污染的日子（3月2日）：青少年儿童、老年人和心血管系统疾病、呼吸系统疾病患者应停留在室内，停止户外运动，' +
        '一般人群减少户外运动。优良的6天：可正常活动。',
    ],
    [
      'in the week of the change on a day of the old edition in its words',
      '2026-W09',
      pm25(80),
      '轻度污染的日子（2月23日）：儿童、老年人及心脏病、呼吸系统疾病患者应减少长时间、高强度的户外锻炼。' +
        '优良的6天：可正常活动。',
    ],
    [
      'and on a day of the new one in its own',
      '2026-W09',
      pm25(20, 20, 20, 20, 20, 20, 80),
      '轻度污染的日子（3月1日）：青少年儿童、老年人及心血管系统疾病、呼吸系统疾病患者应减少长时间、高强度的户外锻炼。' +
        '优良的6天：可正常活动。',
    ],
    [
      'days without an index are not advised on',
      '2019-W06',
      [{ pm25: 80 }, ...allMissing(6)],
      '轻度污染的日子（2月4日）：儿童、老年人及心脏病、呼吸系统疾病患者应减少长时间、高强度的户外锻炼。',
    ],
    ['a week without any index', '2019-W06', allMissing(7), ''],
  ])('%s', (_, name, values, expected) => {
    expect(doLine(name, values)).toBe(expected);
  });
});

function allMissing(count: number): ExampleValues[] {
  return Array.from({ length: count }, () => ({
    pm25: null,
    pm10: null,
    o3: null,
    no2: null,
    so2: null,
    co: null,
  }));
}

describe('the table of advice', () => {
  test('has a row for those at risk and one for everyone', () => {
    expect(advice.rows([1, 2, 3], OLD)).toEqual([
      {
        group: '儿童、老年人，心脏病、呼吸系统疾病患者',
        texts: ['可正常活动', '极少数异常敏感的人应减少户外活动', '减少长时间、高强度的户外锻炼'],
      },
      { group: '一般人群', texts: ['可正常活动', '可正常活动', '标准没有另作要求'] },
    ]);
  });

  test('shows only the levels of its week', () => {
    expect(advice.rows([4, 6], NEW)).toEqual([
      {
        group: '青少年儿童、老年人，心血管、呼吸系统疾病患者',
        texts: ['避免长时间、高强度的户外锻炼', '留在室内，避免体力消耗'],
      },
      { group: '一般人群', texts: ['适量减少户外运动', '避免户外活动'] },
    ]);
    expect(advice.rows([], NEW).map(({ texts }) => texts)).toEqual([[], []]);
  });

  test.each(AQI_STANDARDS.map((standard) => [standard.id, standard] as const))(
    'of polluted days repeats the words of %s',
    (_, standard) => {
      for (const level of LEVELS.slice(2)) {
        const said = advice.rows([level], standard).flatMap(({ texts }) => texts);
        const measure = standard.levels[level - 1]?.measure;
        for (const text of said.filter((words) => words !== '标准没有另作要求'))
          expect(measure).toContain(text);
      }
    },
  );

  test.each([
    [OLD, '表中文字依据HJ 633-2012对各级别的建议'],
    [NEW, '表中文字依据HJ 633—2026对各级别的建议'],
  ])('names its source', (standard, expected) => {
    expect(advice.source(standard)).toContain(expected);
  });

  test('names who is at risk from a pollutant', () => {
    expect(advice.pollutantGroups('臭氧（O₃）', '老年人')).toBe(
      '臭氧（O₃）的分指数超过100的日子，老年人应特别注意。',
    );
  });
});

describe('what to do in air like that of a past month', () => {
  const monthLine = (values: readonly ExampleValues[]) =>
    advice.monthLine(weekSummary(judgedReport('2019-W06', values), null).counts, OLD);

  test('counts the worst days and the good ones, and says that it is no forecast', () => {
    expect(monthLine(pm25(80, 20, 121, 80, 121))).toBe(
      '回看这个月的一般建议，不是今天的预报。中度污染的2天：' +
        '儿童、老年人及心脏病、呼吸系统疾病患者避免长时间、高强度的户外锻炼，一般人群适量减少户外运动。' +
        '优良的3天：可正常活动。',
    );
  });

  test('says nothing without an index', () => {
    expect(advice.monthLine(countDays([]), OLD)).toBe('');
  });
});
