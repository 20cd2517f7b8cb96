import { parseArgs } from 'node:util';
import { isCalendarDay, type CalendarDay, type Week } from '#src/domain/calendar.ts';
import { FIRST_WEEK, week, weeksBetween } from '#src/domain/week.ts';
import { InputError } from '../input-error.ts';

/** What the command line asks for. */
export type WeeklyOptions = {
  readonly weeks: readonly Week[];
  readonly air: readonly string[];
  readonly out: string;
  /** The day of publication; `due` = the day on which each report is due. */
  readonly published: CalendarDay | 'due' | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly demonstration: boolean;
  readonly replace: boolean;
};

const USAGE = `用法：npm run report -- weekly 2019-W06 --air 文件.csv [--air 文件.csv …] [选项]
  一次编多周：weekly 2025-W01..2025-W52
  --out 文件夹       写到哪里（默认 content/reports/weekly）
  --published 日期   发布日期，如 2026-11-24；due = 按应出日期（默认今天）
  --source 文字      数据由谁监测和发布
  --note 文字        关于来源的说明
  --demonstration    标为演示数据
  --replace          替换已有的报告`;

/** @throws InputError with the usage for what cannot be understood. */
export function weeklyOptions(args: readonly string[]): WeeklyOptions {
  const { values, positionals } = parse(args);
  const [kind, period] = positionals;
  if (kind !== 'weekly' || period === undefined || positionals.length > 2) throw new InputError(USAGE);
  if (!values.air?.length) throw new InputError(`没有给出小时数据文件（--air 文件.csv）。\n${USAGE}`);
  return {
    weeks: weeksIn(period),
    air: values.air,
    out: values.out,
    published: publicationDay(values.published),
    source: values.source ?? null,
    note: values.note ?? null,
    demonstration: values.demonstration,
    replace: values.replace,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        air: { type: 'string', multiple: true },
        out: { type: 'string', default: 'content/reports/weekly' },
        published: { type: 'string' },
        source: { type: 'string' },
        note: { type: 'string' },
        demonstration: { type: 'boolean', default: false },
        replace: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function weeksIn(period: string): Week[] {
  const [first = '', last = first] = period.split('..');
  try {
    const weeks = weeksBetween(week(first), week(last));
    if (weeks[0] && weeks[0] < FIRST_WEEK) {
      throw new InputError(`“${period}”早于 ${FIRST_WEEK}：空气质量指数从 2012 年起才有标准。`);
    }
    if (weeks.length > 0) return weeks;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`“${period}”不是 ISO 周。请写成 2019-W06，或一段 2025-W01..2025-W52。`);
  }
  throw new InputError(`“${period}”的开始晚于结束。请写成 2025-W01..2025-W52。`);
}

function publicationDay(value: string | undefined): WeeklyOptions['published'] {
  if (value === undefined) return null;
  if (value === 'due' || isCalendarDay(value)) return value;
  throw new InputError(`--published “${value}”不是真实的日期。请写成 2026-11-24，或 due。`);
}
