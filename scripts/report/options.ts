import { parseArgs } from 'node:util';
import { isCalendarDay, type CalendarDay, type Week } from '#src/domain/calendar.ts';
import type { Month } from '#src/domain/month.ts';
import { InputError } from '../input-error.ts';
import { monthsIn, weeksIn } from './periods.ts';

/** The kinds of input files beside `--air`, each for a part of the monthly report. */
export const PART_FILES = ['water', 'drinking', 'noise', 'townships'] as const;

export type PartFile = (typeof PART_FILES)[number];

/** What every report asks for. */
export type ReportOptions = {
  readonly air: readonly string[];
  readonly out: string;
  /** The day of publication; `due` = the day on which each report is due. */
  readonly published: CalendarDay | 'due' | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly demonstration: boolean;
  readonly replace: boolean;
};

export type WeeklyOptions = ReportOptions & { readonly kind: 'weekly'; readonly weeks: readonly Week[] };

/** The files of each part. */
export type PartPaths = Readonly<Record<PartFile, readonly string[]>>;

export type MonthlyOptions = ReportOptions &
  PartPaths & { readonly kind: 'monthly'; readonly months: readonly Month[] };

const USAGE = `用法：
  npm run report -- weekly 2019-W06 --air 文件.csv [--air 文件.csv …] [选项]
  npm run report -- monthly 2026-10 --air 文件.csv --water 文件.csv [--drinking …] [--noise …] [--townships …] [选项]
  一次编多期：weekly 2025-W01..2025-W52、monthly 2025-01..2025-12
  --air 文件         小时数据；月报的累计值要从1月1日起的数据
  --water 文件       地表水断面；--drinking 饮用水水源；--noise 功能区噪声；--townships 乡镇PM2.5（都只用于月报）
  --out 文件夹       写到哪里（默认 content/reports/weekly 或 monthly）
  --published 日期   发布日期，如 2026-11-24；due = 按应出日期（默认今天）
  --source 文字      数据由谁监测和发布
  --note 文字        关于来源的说明
  --demonstration    标为演示数据
  --replace          替换已有的报告`;

/** @throws InputError with the usage for what cannot be understood. */
export function reportOptions(args: readonly string[]): WeeklyOptions | MonthlyOptions {
  const { values, positionals } = parse(args);
  const [kind, period] = positionals;
  if ((kind !== 'weekly' && kind !== 'monthly') || period === undefined || positionals.length > 2) {
    throw new InputError(USAGE);
  }
  const shared = {
    air: values.air ?? [],
    out: values.out ?? `content/reports/${kind}`,
    published: publicationDay(values.published),
    source: values.source ?? null,
    note: values.note ?? null,
    demonstration: values.demonstration,
    replace: values.replace,
  };
  const parts = partsIn(values);
  refuseFiles(kind, shared.air, parts);
  return kind === 'weekly'
    ? { ...shared, kind, weeks: weeksIn(period) }
    : { ...shared, kind, months: monthsIn(period), ...parts };
}

function parse(args: readonly string[]) {
  const files = { type: 'string', multiple: true } as const;
  const words = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        air: files,
        water: files,
        drinking: files,
        noise: files,
        townships: files,
        out: words,
        published: words,
        source: words,
        note: words,
        demonstration: flag,
        replace: flag,
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function partsIn(values: Partial<Record<PartFile, string[]>>): Record<PartFile, string[]> {
  const { water = [], drinking = [], noise = [], townships = [] } = values;
  return { water, drinking, noise, townships };
}

function refuseFiles(kind: 'weekly' | 'monthly', air: readonly string[], parts: PartPaths): void {
  const given = PART_FILES.filter((part) => parts[part].length > 0);
  if (kind === 'weekly' && given.length > 0) {
    throw new InputError(`周报只用 --air，没有 --${given.join('、--')}。\n${USAGE}`);
  }
  if (air.length > 0 || given.length > 0) return;
  throw new InputError(`没有给出数据文件（--air 文件.csv）。\n${USAGE}`);
}

function publicationDay(value: string | undefined): ReportOptions['published'] {
  if (value === undefined) return null;
  if (value === 'due' || isCalendarDay(value)) return value;
  throw new InputError(`--published “${value}”不是真实的日期。请写成 2026-11-24，或 due。`);
}
