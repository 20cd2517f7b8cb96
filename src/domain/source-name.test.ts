import { expect, test } from 'vitest';
import { mainName } from './source-name.ts';

test.each([
  ['绍兴网', '绍兴网'],
  ['绍兴网（绍兴日报）', '绍兴网'],
  ['生态环境部、国家市场监督管理总局（标准正文）', '生态环境部'],
  ['实时发布平台的小时值，由代码仓库收集', '实时发布平台的小时值'],
  ['（未写明）', '（未写明）'],
  ['', ''],
])('%j is %j for short', (name, short) => {
  expect(mainName(name)).toBe(short);
});
