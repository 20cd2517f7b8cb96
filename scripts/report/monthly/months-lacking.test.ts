import { afterAll, describe, expect, test } from 'vitest';
import { removeFiles } from '../../input-file/example-file.ts';
import { exampleHours } from '../example-week.ts';
import { compile, type ExampleFiles } from './example-months.ts';
import { drinkingFile, noiseFile, townshipFile, waterFile } from './example-part-files.ts';
import { JANUARY, hours, setting, refusalOf } from './example-refusal.ts';

afterAll(removeFiles);

describe('files that lack something', () => {
  test.each<[string, ExampleFiles, RegExp]>([
    [
      'hours of another month',
      { air: [hours('2026-03-01', 31)] },
      /^2026-01：文件里没有这个月（2026-01-01 至 2026-01-31）的数据行；文件覆盖 2026-03-01 01:00 至 2026-03-31 24:00。$/,
    ],
    [
      'hours of half the month',
      { air: [hours('2026-01-01', 15)] },
      /^2026-01：这个月到 2026-01-31 24:00 才结束，数据还不全；/,
    ],
    [
      'a day without a row',
      { air: [exampleHours({ first: '2026-01-01', days: 31, change: ({ day }) => day !== '2026-01-09' })] },
      /^2026-01：2026-01-09 没有任何数据行；/,
    ],
    [
      'ten hours a day',
      { air: [exampleHours({ first: '2026-01-01', days: 31, change: ({ hour }) => hour > 14 })] },
      /^2026-01：这个月没有一天的有效小时够/,
    ],
    [
      'samples of another month',
      { water: [waterFile(['2025-11', '2025-12'])] },
      /^2026-01：--water 的文件覆盖 2025-11 至 2025-12，没有这个月的行。请给出这个月的文件，或不写 --water/,
    ],
    [
      'noise of another month',
      { noise: [noiseFile(['2025-12'])] },
      /^2026-01：--noise 的文件覆盖 2025-12 至 2025-12/,
    ],
    [
      'noise before and without the month alone',
      { noise: [noiseFile(['2025-08', '2025-11'])] },
      /^2026-01：--noise 的文件覆盖 2025-08 至 2025-11，没有这个月的行。请给出这个月的文件，或不写 --noise/,
    ],
    [
      'sources of another month',
      { drinking: [drinkingFile(['2026-02'])] },
      /^2026-01：--drinking 的文件覆盖 2026-02/,
    ],
    [
      'townships of another year',
      { townships: [townshipFile(['2025-01'])] },
      /^2026-01：--townships 的文件覆盖 2025-01/,
    ],
    [
      'a file with a header alone',
      { water: [waterFile(JANUARY, () => false)] },
      /^2026-01：--water 的文件没有一行，没有这个月的行。/,
    ],
    [
      'no row of a section',
      { water: [waterFile(JANUARY, ({ section }) => section !== '乙水库')] },
      /^2026-01：文件里没有断面乙水库的行。停测的请留一行空值并在 note 列写明原因；.*aliases；撤销的请在那里写上 to。$/,
    ],
    [
      'no row of a source',
      { drinking: [drinkingFile(JANUARY, ({ source }) => source !== '丙水源')] },
      /^2026-01：文件里没有水源地丙水源的行。/,
    ],
    [
      'no row of a station',
      { noise: [noiseFile(JANUARY, ({ station }) => station !== '己点位')] },
      /^2026-01：文件里没有噪声测点己点位的行。没有测的请留一行空值；.*aliases；撤销的请在那里写上 to。$/,
    ],
    [
      'no row of a township in one district',
      { townships: [townshipFile(JANUARY, ({ district }) => district !== '越城区')] },
      /^2026-01：文件里没有乡镇（街道）城关镇的行。没有测的请留一行空值；/,
    ],
    [
      'two volumes of a source',
      { drinking: [`${drinkingFile(JANUARY)}2026-01-20,丙水源,280,,7,9,1.5,10,2,0.3,0.02\n`] },
      /^2026-01：水源地丙水源有两个取水量 300 和 280。取水量是全月的，请只留一个。$/,
    ],
    [
      'a zone that is another in the list',
      { noise: [noiseFile(JANUARY, setting({ zone: '3' }, { zone: '2' }))] },
      /^noise-1\.csv：第 2 行 戊点位 的功能区写“3”，content\/monitoring\/noise-stations\.json 里是“2”。请改成一致。$/,
    ],
  ])('%s', async (_, files, expected) => {
    const lines = await refusalOf(files);
    expect(lines).toEqual([expect.stringMatching(expected)]);
  });

  test('a month of which no file has anything', async () => {
    expect(await refusalOf({ noise: [noiseFile(['2025-11', '2026-02'])] }, ['2025-12..2026-02'])).toEqual([
      '2025-12：没有一个部分有数据，编不出报告。请给出有这个月数据的文件，或者不编这个月。',
      '2026-01：没有一个部分有数据，编不出报告。请给出有这个月数据的文件，或者不编这个月。',
    ]);
  });

  test('noise of another time than all months asked for', async () => {
    const lines = await refusalOf({ noise: [noiseFile(['2025-12'])] }, ['2026-01..2026-02']);
    expect(lines.map((line) => line.slice(0, 15))).toEqual(['2026-01：--noise', '2026-02：--noise']);
  });

  test('every part and every month is told at once, and nothing is written', async () => {
    const lines = await refusalOf(
      { air: [hours('2026-01-01', 31)], water: [waterFile(JANUARY)], drinking: [drinkingFile(['2026-02'])] },
      ['2026-01..2026-02'],
    );
    expect(lines.map((line) => line.slice(0, 14))).toEqual([
      '2026-01：--drin',
      '2026-02：文件里没有这',
      '2026-02：--wate',
    ]);
  });

  test('hours that disagree are told with both their lines', async () => {
    const air = hours('2026-01-01', 31);
    const other = air.split('\n').slice(0, 3).join('\n').replace(',41,', ',42,');
    const { error, found } = await compile({ air: [air, `${other}\n`] });
    expect(error).toBe(
      'InputError: 没有写出报告：\n有 1 个时次在输入里有两个不同的值（见上）。请只留正确的一行，或只给一个文件。',
    );
    expect(found[1]).toBe('  air-2.csv:2  示例市 2026-01-01 01:00，与 air-1.csv:2 不一致');
  });

  test('a unit of CO that no instrument shows leaves it missing, and is told', async () => {
    const { reports, found } = await compile({
      air: [hours('2026-01-01', 31).replaceAll(/,0\.([78])$/gm, ',$100')],
    });
    expect(found[0]).toMatch(/^超出仪器量程（检查单位：CO 为毫克\/立方米.*：744 处$/);
    const { air } = reports[0] ?? expect.fail('no report');
    expect('month' in air ? air.month[0]?.gaps.co : null).toBe('not-measured');
  });
});

describe('a month that is not over', () => {
  const noise = [noiseFile(['2026-01', '2026-02'])];

  test.each(['2026-01-15', '2026-01-31'])('on %s', async (today) => {
    expect(await refusalOf({ noise }, JANUARY, { today })).toEqual([
      `2026-01：这个月到 2026-01-31 24:00 才结束，今天是 ${today}。请等这个月结束。`,
    ]);
  });

  test('is over on the first of the next', async () => {
    expect((await compile({ noise }, JANUARY, { today: '2026-02-01' })).reports[0]?.publishedOn).toBe(
      '2026-02-01',
    );
  });

  test('has no publication within it', async () => {
    expect(await refusalOf({ noise }, ['2026-01..2026-02', '--published', '2026-02-10'])).toEqual([
      '2026-02：发布日期 2026-02-10 不晚于这个月的最后一天 2026-02-28。请改 --published。',
    ]);
  });
});
