import type { AwardLevel, BiodiversityStatus, Hazard } from '#src/domain/biodiversity.ts';
import type { Precision, Protection, Threat } from '#src/domain/species.ts';
import { seasonWords } from './nature-season.ts';
import { visitFacts } from './visit-facts.ts';
import { visits } from './visits.ts';

const protections: Readonly<Record<Protection, string>> = {
  'national-1': '国家一级',
  'national-2': '国家二级',
  provincial: '省重点',
  none: '不在名录',
  unstated: '来源没有写',
};

const threats: Readonly<Record<Threat, string>> = {
  LC: '无危',
  NT: '近危',
  VU: '易危',
  EN: '濒危',
  CR: '极危',
  EW: '野外灭绝',
  EX: '灭绝',
  DD: '数据缺乏',
};

const precisions: Readonly<Record<Precision, string>> = {
  district: '区县',
  town: '乡镇、街道',
  village: '村',
  spot: '具体地点',
};

const levels: Readonly<Record<AwardLevel, string>> = { provincial: '省级', city: '市级' };

const hazards: Readonly<Record<Hazard, string>> = {
  ticks: '蜱虫',
  snakes: '蛇',
  water: '水边',
  insects: '蚊蜂',
  heights: '高处',
  heat: '高温',
};

const groups: Readonly<Record<BiodiversityStatus | 'invented', string>> = {
  listed: '已经列入体验地名单的',
  planned: '年度计划提出培育、没有查到是否列入名单的',
  nature: '自然地，没有查到列入名单的',
  invented: '演示',
};

const told: Readonly<Record<BiodiversityStatus, string>> = {
  listed: '已经列入公布的生物多样性体验地名单',
  planned: '还不能叫“生物多样性体验地”：市生态环境局的年度计划提出培育它，公开资料里没有查到它已经列入名单',
  nature: '不是已知的“生物多样性体验地”：它是有公开资料的自然地，没有查到它列入名单',
};

type Award = { readonly level: AwardLevel; readonly batch: string | null };

/** `省级，2024年第一批` */
function award({ level, batch }: Award): string {
  return [levels[level], ...(batch === null ? [] : [batch])].join('，');
}

/** What a place is, in a sentence; with its titles, where they are known. */
function status(value: BiodiversityStatus, awards: readonly Award[], isInvented: boolean): string {
  if (isInvented) return '这是演示：这个地方是编的，用来说明一处体验地的页面能写什么，去不了。';
  const names = awards.map(award).join('；');
  return `${told[value]}${names === '' ? '' : `：${names}`}。`;
}

/** Words of biodiversity sites. */
export const nature = {
  ...seasonWords,
  status,
  award,
  inventedKind: '演示的体验地',
  awardTerm: '等级和批次',
  groups,
  what: '体验地按“一个馆、一条线、一套课”来建：馆里看，线上走，课上学。',
  whatSource: {
    name: '浙江日报，2022年2月23日',
    url: 'http://zjrb.zjol.com.cn/html/2022-02/23/content_3523618.htm?div=-1',
  },
  notAll: '名单的全文没有查到，这里列不全：查到一处补一处。',
  parts: {
    heading: '一馆、一线、一课',
    hall: '一馆',
    line: '一线',
    course: '一课',
    hours: '开放',
    stepFree: '台阶',
    length: '长度',
    climb: '爬升',
    surface: '路面',
    minutes: '用时',
    shelter: '避雨',
    toilets: '厕所',
    grades: '年级',
    aims: '目标',
    kit: '带什么',
  },
  say: {
    length: (count: number) => (count < 1000 ? `约${count}米` : `约${Number((count / 1000).toFixed(1))}公里`),
    climb: (count: number) => (count === 0 ? '没有爬升' : `约${count}米`),
    minutes: (count: number) => `约${count}分钟`,
    stepFree: visitFacts.stepFree,
    grades: visits.grades,
  },
  species: {
    heading: '可能遇见的生物',
    caption: (count: number) => `${count}种，按来源列出；不是这里全部的生物`,
    name: '物种',
    protection: '保护级别',
    threat: '受威胁等级',
    place: '地点写到哪一级',
    placeLabel: '地点',
    captive: '馆养',
    protections,
    noThreat: '来源没有写',
    /** Fixed: IUCN's sign beside the word. */
    threatOf: (threat: Threat) => `${threats[threat]}（${threat}）`,
    where: ({ text, precision }: { text: string; precision: Precision }) =>
      precision === 'spot' ? text : `${text}（只到${precisions[precision]}）`,
    captivePlace: '在馆里，可以写明',
    noWhere: (limit: Precision) =>
      limit === 'spot' ? '没有写明' : `没有写明；最细只写到${precisions[limit]}`,
    rule: '为了不把人引到受保护的野生生物跟前，本站自定：国家一级只写到区县，国家二级只写到乡镇、街道，省重点和没有写明级别的只写到村；馆里养的可以写明。保护级别是来源发布时的。',
  },
  mapPrecision: '位置写到',
  mapPrecisionOf: ({ precision, why }: { precision: Precision; why: string }) =>
    `${precisions[precision]}。${why}`,
  doNots: '请不要',
  hazards: '要当心',
  hazardNames: hazards,
  air: '空气不好时',
  class: {
    heading: '带班来',
    book: '填预约请求单',
    pack: '行前资料（可以打印）',
    finder: '按人数、年级、月份找别的地方',
  },
  sources: '来源：',
  stop: '。',
  invented: '以上是编的，没有来源。',
} as const;
