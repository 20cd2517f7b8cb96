import type { Provenance } from '#src/domain/provenance.ts';
import type { ReportPart } from '#src/domain/report/report-parts.ts';
import { dates } from './dates.ts';

const measurements: Readonly<Record<ReportPart, string>> = {
  air: '空气小时数据',
  townships: '乡镇（街道）PM2.5日均值',
  water: '断面监测数据',
  drinking: '饮用水水源地监测数据',
  noise: '功能区噪声测点监测数据',
};

/** `空气小时数据、断面监测数据和功能区噪声测点监测数据` */
function measured(parts: readonly ReportPart[]): string {
  const names = parts.map((part) => measurements[part]);
  const [last = '监测数据', ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join('、')}和${last}`;
}

/** Where an item comes from, in a sentence. @param parts what a compiled one has; none = it does not say. */
export function provenance(value: Provenance, parts: readonly ReportPart[] = []): string {
  if (value.kind === 'demonstration') return '演示内容：由程序生成，不是真实的监测或安排。';
  if (value.kind === 'compiled') return `本站按${measured(parts)}编制。数据：${value.source}。`;
  const told = value.form === 'summary' ? '本站摘编' : '本站转录';
  return `来源：${value.source}，${dates.partial(value.date)}，${told}。`;
}
