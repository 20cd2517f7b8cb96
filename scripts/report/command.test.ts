import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { monthlyReportSchema } from '#src/schemas/monthly-report.ts';
import { site } from '#src/site.ts';
import { exampleFile, removeFiles } from '../input-file/example-file.ts';
import { CITY_ALONE, exampleHours } from './example-week.ts';

afterAll(removeFiles);

const script = join(import.meta.dirname, '..', 'report.ts');
const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });

test('an unknown option is told with the usage and exit code 1', () => {
  const { status, stdout, stderr } = run('monthly', '2019-02', '--soil', 'a.csv');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/--soil.*\n用法：/s);
});

test('a month is written, what was read is told, and a part file that is not there is named', () => {
  const hours = exampleHours({ first: '2019-02-01', days: 28, places: CITY_ALONE });
  const air = exampleFile(hours.replaceAll('示例市', site.city));
  const out = dirname(air);
  const written = run('monthly', '2019-02', '--air', air, '--out', out);
  expect([written.status, written.stderr]).toEqual([0, '']);
  expect(written.stdout).toContain('读 672 行，本市时次 2019-02-01 01:00 至 2019-02-28 24:00；');
  expect(written.stdout).toContain('2019-02：文件没有覆盖当年1月到本月的每个月，累计值写“数据不全”。');
  expect(written.stdout).toMatch(/写出 1 份月报：\S*2019-02\.json\n$/);
  const report = monthlyReportSchema.parse(JSON.parse(readFileSync(join(out, '2019-02.json'), 'utf8')));
  expect([report.month, report.water]).toEqual(['2019-02', { missing: 'not-supplied' }]);

  const refused = run(
    'monthly',
    '2019-02',
    '--air',
    air,
    '--water',
    join(out, 'none.csv'),
    '--out',
    join(out, 'new'),
  );
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/没有写出报告：\n\S*none\.csv：没有这个文件。请检查路径和文件名。\n$/);
  expect(readdirSync(out)).not.toContain('new');
});
