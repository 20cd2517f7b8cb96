import { describe, expect, test } from 'vitest';
import type { AnyItem } from '#src/domain/water/item.ts';
import { factorOf, otherUnit } from './units.ts';

describe('the unit of a column', () => {
  test.each<[AnyItem, string, string]>([
    ['ammoniaNitrogen', 'NH3N(μg/L)', '毫克/升'],
    ['ammoniaNitrogen', 'NH3N_ug/L', '毫克/升'],
    ['mercury', '汞（微克/升）', '毫克/升'],
    ['mercury', 'Hg[ng/L]', '毫克/升'],
    ['cod', 'COD(g/L)', '毫克/升'],
    ['cod', 'COD(ppb)', '毫克/升'],
    ['totalPhosphorus', '总磷(mg/m3)', '毫克/升'],
    ['dissolvedOxygen', '溶解氧(%)', '毫克/升'],
    ['faecalColiforms', '粪大肠菌群(MPN/100mL)', '个/升'],
    ['transparency', '透明度(cm)', '米'],
    ['temperature', '水温(°F)', '℃'],
    ['chlorophyllA', '叶绿素a(ppb)', '毫克/立方米（即微克/升），或写明毫克/升'],
  ])('of %s is refused in %s', (item, name, wanted) => {
    expect(otherUnit(item, name)).toBe(wanted);
  });

  test.each<[AnyItem, string]>([
    ['ammoniaNitrogen', 'NH3N'],
    ['ammoniaNitrogen', '氨氮(以N计)(mg/L)'],
    ['ammoniaNitrogen', 'NH3-N(ppm)'],
    ['ammoniaNitrogen', '氨氮（毫克/升）'],
    ['ph', 'pH(无量纲)'],
    ['faecalColiforms', '粪大肠菌群(个/L)'],
    ['transparency', '透明度(m)'],
    ['temperature', '水温(°C)'],
    ['chlorophyllA', 'Chla(mg/L)'],
    ['chlorophyllA', 'Chla(μg/L)'],
  ])('of %s is accepted in %s', (item, name) => {
    expect(otherUnit(item, name)).toBeNull();
  });
});

test.each<[string, number]>([
  ['Chla', 1000],
  ['Chla_raw', 1000],
  ['Chla(mg/L)', 1000],
  ['叶绿素a(mg/L)', 1000],
  ['叶绿素a（毫克/升）', 1000],
  ['叶绿素a', 1],
  ['chlorophyll_a', 1],
  ['叶绿素a(mg·L⁻¹)', 1000],
  ['叶绿素a(mg·m⁻³)', 1],
  ['叶绿素a(mg/m³)', 1],
  ['Chla(µg/L)', 1],
])('chlorophyll a in a column %s is multiplied by %i', (title, factor) => {
  expect(factorOf('chlorophyllA', title)).toBe(factor);
  expect(factorOf('cod', title)).toBe(1);
});
