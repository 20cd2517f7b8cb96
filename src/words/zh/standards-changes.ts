import type { Averaging } from '#src/domain/air/averaging.ts';
import { decimalsOf, POLLUTANTS, type Pollutant } from '#src/domain/air/pollutant.ts';
import type { AqiStandard, Column } from '#src/domain/standards/aqi-standard.ts';
import { breakpointChanges, limitChanges } from '#src/domain/standards/changes.ts';
import type { AirLimits } from '#src/domain/standards/gb3095.ts';
import { air } from './air.ts';

/** What a concentration is that a limit or a column of HJ 633 is for. */
export function averaging(kind: Averaging | 'annual', pollutant: Pollutant): string {
  if (kind === 'daily') return air.dailyValue(pollutant);
  return kind === 'annual' ? '年平均' : '1小时平均';
}

/** `PM2.5：日平均由75改为60，年平均由35改为30` */
export function limitChange(before: AirLimits, after: AirLimits): string[] {
  const changes = limitChanges(before, after);
  return POLLUTANTS.flatMap((pollutant) => {
    const own = changes.filter((change) => change.pollutant === pollutant);
    const told = own.map(
      ({ average, before: old, after: now }) => `${averaging(average, pollutant)}由${old}改为${now}`,
    );
    return own.length === 0 ? [] : [`${air.pollutant(pollutant)}：${told.join('，')}`];
  });
}

/** What lies above the last breakpoint of a column that ends early. */
function above(kind: Averaging, pollutant: Pollutant, { breakpoints, above: iaqi }: Column): string {
  const what = `${air.pollutant(pollutant)}${averaging(kind, pollutant)}大于${breakpoints.at(-1)}`;
  return iaqi === null ? `${what}时不计算它的分指数` : `${what}时分指数取${iaqi}`;
}

/** Notes to the columns of an edition that end before 500. */
export function aboveNotes(kind: Averaging, { columns }: AqiStandard): string[] {
  return POLLUTANTS.flatMap((pollutant) => {
    const column = columns[kind][pollutant];
    return column.above === 500 ? [] : [`${above(kind, pollutant, column)}。`];
  });
}

/** What a new edition of HJ 633 does otherwise than the one before. */
export function aqiChanges(before: AqiStandard, after: AqiStandard): string[] {
  const points = breakpointChanges('daily', before, after).map(
    ({ pollutant, iaqi, before: old, after: now }) =>
      `${air.pollutant(pollutant)}：分指数${iaqi}对应的浓度由${old}改为${now}${air.unit(pollutant)}。`,
  );
  const ends = (['daily', 'hourly'] as const).flatMap((kind) => {
    const old = new Set(aboveNotes(kind, before));
    return aboveNotes(kind, after).filter((note) => !old.has(note));
  });
  return [...points, ...ends, ...ruleChanges(before, after)];
}

function ruleChanges(before: AqiStandard, after: AqiStandard): string[] {
  const co = decimalsOf('co');
  return [
    after.roundsConcentrations !== before.roundsConcentrations
      ? `先修约浓度（CO保留${co}位小数，其余取整），再换算分指数。`
      : '',
    after.withholdsIncomplete !== before.withholdsIncomplete
      ? '缺少一项污染物、其余算出的指数又不超过100的，不发布指数、级别和首要污染物，只发布各项浓度和分指数。'
      : '',
    after.minimum !== before.minimum ? `指数从${after.minimum}起，原来从${before.minimum}起。` : '',
    after.sensitiveGroups !== before.sensitiveGroups ? '按污染物写明哪些人群应特别注意。' : '',
    '不再列“超标污染物”，只列首要污染物；是否达标按GB 3095的浓度限值判断，不按指数。',
  ].filter(Boolean);
}
