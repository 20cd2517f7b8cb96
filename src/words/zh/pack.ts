import type { PackSheet, PackStep, WorksheetLevel } from '#src/domain/pack.ts';
import { letter } from './pack-letter.ts';
import { worksheets } from './pack-worksheets.ts';
import { visitFacts } from './visit-facts.ts';

const sheets: Readonly<Record<PackSheet, string>> = {
  plan: '带队单（老师用）',
  safety: '安全单和清单（老师用）',
  letter: '致家长的一封信（样稿）',
  worksheet: '学生任务单',
};

const levels: Readonly<Record<WorksheetLevel, string>> = { primary: '小学', secondary: '中学' };

/** Where `＿` stands, there is a line to write on. */
const BLANK = '＿＿＿＿＿＿＿＿';

type Step = { readonly heading: string; readonly todo: readonly string[] };

const steps: Readonly<Record<PackStep, Step>> = {
  request: {
    heading: '先做',
    todo: ['等到单位确认，再租车、收费', '问齐带队单上的空白'],
  },
  week: {
    heading: '7天前',
    todo: [
      '再同单位确认时间、人数、路线',
      '发致家长的一封信，收回执',
      '问明过敏、哮喘、行动不便和用药',
      '分好组，每组定一名成人',
      '确认大巴停在哪里',
    ],
  },
  eve: {
    heading: '1天前',
    todo: [
      '看天气预报和空气质量预报',
      '同单位联系人通一次电话',
      '成人都存好领队手机号',
      '备好急救包、名单、饮水',
      '上一课：参观前的任务单',
    ],
  },
  day: {
    heading: '当天',
    todo: ['上车、到达、离开、回校各点一次人数', '先听安全讲解', '记下单位说的集合点'],
  },
  after: { heading: '回来后', todo: ['做参观后的任务单', '向单位反馈', '收好回执，过后销毁'] },
};

/** Words of a visit pack. */
export const pack = {
  title: (place: string) => `参观资料包：${place}`,
  crumb: '参观资料包',
  contents: '四张表',
  description: (place: string) => `带班去${place}要用的四张表：带队单、安全单、致家长的一封信、任务单。`,
  lead: '带队单、安全单、致家长的一封信、任务单，一共4页A4纸。',
  print: '打印：用浏览器的“打印”，纸张选A4，缩放选100%。手机上可以“打印”成PDF。',
  asOf: (day: string) => `资料截至${day}，最新的以网页为准：`,
  qr: '这份资料包的网址（二维码）',
  sheet: (sheet: PackSheet) => sheets[sheet],
  page: (number: number) => `第${number}页`,
  askAll: (phone: string | null) =>
    phone === null
      ? `先问能不能接待，再定日子。空白处是没有查到的，问到以后写上。预约电话未提供：${BLANK}`
      : `先打${phone}问能不能接待，再定日子。空白处是没有查到的，问到以后写上。`,
  /** In place of a fact that is not known, before a line to write on. */
  ask: '问单位：',
  /** To write on. */
  blank: '（手写）',
  own: [
    `学校和班级：${BLANK}`,
    '日期：＿＿＿月＿＿＿日（星期＿＿）',
    '学生：＿＿＿人　成人：＿＿＿人',
    `领队和手机：${BLANK}`,
  ],
  plan: {
    booking: '预约',
    route: '参观路线',
    noRoute: '路线未提供。先问看哪几处、走多久：',
    timetable: '时间表',
    noTimetable: '时间表未提供，问到后写上：',
    /** `＿＿＿＿ 第10分钟：安全教育`; the line is for the time of day. */
    row: (stop: Parameters<typeof visitFacts.timed>[0]) => `＿＿＿＿ ${visitFacts.timed(stop)}`,
    group: '人数和带队',
    noRatio: '未提供，按学校或教育局的规定：每＿＿＿名学生1名成人',
    travel: '大巴和路',
    comfort: '厕所、午餐、避雨',
    changing: '改期和取消',
    place: '地点',
    phone: '电话',
    opening: '开放时间',
    closures: '不开放',
  },
  safety: {
    hazards: '要当心的',
    doNots: '请不要',
    own: '学校自己的风险评估',
    ownColumns: ['危险', '怎样防', '谁负责'],
    rules: '现场规定',
    access: '特别需要和空气',
    emergency: '紧急电话',
    numbers: [
      ['110', '报警'],
      ['119', '火警'],
      ['120', '急救'],
      ['12369', '生态环境举报'],
    ],
    ownNumbers: [`单位联系人：${BLANK}`, `领队：${BLANK}`, `最近的医院：${BLANK}`, `家长联络人：${BLANK}`],
    clothing: '穿着',
    clothes: {
      facility: '运动鞋或平底鞋，长裤，头发扎好；不穿拖鞋、高跟鞋和宽大的衣服。看天气带雨衣。',
      nature: '长袖长裤，平底防滑鞋，浅色衣服，戴帽子。看天气带雨衣。',
    },
    bring: '要带的',
    pupils: '学生：水、铅笔和任务单、雨衣、纸巾、自己要用的药（先告诉老师）。',
    teachers: '老师：名单和分组、急救包、备用口罩、垃圾袋、手机和充电宝、这份资料包。',
    general: '穿着、要带的和清单是一般建议，不是单位的规定；单位有规定的，按单位的。',
    checklist: '清单',
  },
  steps,
  /** What is to be done first of all; the place may have said how early. */
  asking: (noticeDays: number | null) => {
    if (noticeDays === null) return '问单位要提前几天、怎样约，发出请求';
    return noticeDays === 0 ? '问单位怎样约，发出请求' : `至少提前${noticeDays}天问单位怎样约，发出请求`;
  },
  letter,
  worksheet: {
    level: (level: WorksheetLevel) => levels[level],
    name: `小组：${BLANK}　日期：${BLANK}`,
    before: '参观前',
    during: '参观时',
    after: '参观后',
    /** Whether a question wants room to draw rather than lines. */
    isDrawing: (question: string) => /[画箭]/u.test(question),
    overleaf: '（画在背面）',
    of: worksheets,
  },
};
