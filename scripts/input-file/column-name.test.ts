import { describe, expect, test } from 'vitest';
import { candidatesOf } from './column-name.ts';

describe('what a name may stand for', () => {
  test.each([
    ['DO', ['do']],
    ['COD(Mn) (mg/L)', ['cod(mn)(mg/l)', 'cod(mn)', 'cod']],
    ['NH₃－N［毫克/升］', ['nh3n(毫克/升)', 'nh3n']],
    ['NH3N(mg/L)_raw', ['nh3n(mg/l)raw', 'nh3nraw', 'nh3n']],
    ['NH3N_mg/L', ['nh3nmg/l', 'nh3n']],
    ['氨氮 µg/L', ['氨氮μg/l', '氨氮']],
    ['总磷/(mg·L-1)', ['总磷/(mg·l1)', '总磷/', '总磷']],
    ['氨氮浓度（mg/L）', ['氨氮浓度(mg/l)', '氨氮浓度', '氨氮']],
    ['CO(mg/m³)小时值', ['co(mg/m3)小时值', 'co小时值', 'co']],
    ['昼间(dB(A))', ['昼间(db(a))', '昼间(db)', '昼间']],
    ['PM2.5(μg/m³', ['pm2.5(μg/m3', 'pm2.5(', 'pm2.5']],
  ])('%s', (name, expected) => {
    expect(candidatesOf(name).toSorted()).toEqual(expected.toSorted());
  });

  test('the whole name comes first and the shortest last', () => {
    const candidates = candidatesOf('COD(Mn) (mg/L)');
    expect([candidates[0], candidates.at(-1)]).toEqual(['cod(mn)(mg/l)', 'cod']);
  });
});

test('brackets that are part of a name stay', () => {
  expect(candidatesOf('O3(μg/m³)(8h)', /\(8h/)).toEqual(['o3(μg/m3)(8h)', 'o3(8h)']);
  expect(candidatesOf('O3(8h)(μg/m³)', /\(8h/)).toEqual(['o3(8h)(μg/m3)', 'o3(8h)']);
});

test('an empty name stands for nothing', () => {
  expect(candidatesOf(' ')).toEqual([]);
});
