import { afterAll, expect, test } from 'vitest';
import { removeFiles } from '../input-file/example-file.ts';
import { CITY_ALONE, compile, exampleHours } from './example-week.ts';

afterAll(removeFiles);

const content = exampleHours({ places: CITY_ALONE });

test.each([
  ['in its last row but within a name', content.slice(0, -24)],
  ['before the last cell', content.slice(0, -5)],
  ['after the first row', `${content.split('\n').slice(0, 2).join('\n')}\n2019-02-04 2:00,示例`],
])('a file that was cut off %s is refused', async (_, cut) => {
  expect((await compile([cut])).error).toMatch(
    /^InputError: \S+air-1\.csv：最后一行（第 \d+ 行）只有 \d 列，表头有 10 列，文件可能被截断。请重新导出。$/,
  );
});

test('of two files the one that was cut off is named', async () => {
  expect((await compile([content, content.slice(0, -5)])).error).toMatch(/air-2\.csv：最后一行（第 169 行）/);
});

test.each([
  ['a last row without a line break', content.trimEnd(), []],
  ['empty lines at its end', `${content}\n\n`, []],
  ['a short row before the last', content.replace('2019-02-04 1:00', '注\n2019-02-04 1:00'), [2]],
  ['a remark below its last row', `${content}注：数据未经审核\n`, [170]],
  ['a last row with too many cells', `${content}${'x,'.repeat(20)}\n`, [170]],
])('a file with %s is whole', async (_, whole, broken) => {
  const { error, found } = await compile([whole]);
  expect(error).toBeNull();
  expect(found.flatMap((line) => /:(\d+) {2}这一行有/.exec(line)?.[1] ?? [])).toEqual(broken.map(String));
});

test('a file that was cut off within the time of its last row is refused', async () => {
  expect((await compile([content.slice(0, -30)])).error).toContain('文件可能被截断');
});
