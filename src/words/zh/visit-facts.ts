import type { VisitFacts } from '#src/schemas/visit-facts.ts';
import type { Setting, StepFree } from '#src/domain/visit-facts.ts';
import { airRuleSentence } from './visit-rules.ts';
import { visits } from './visits.ts';

/** What a fact is called; with how its value is said, where that is more than the words of the editor. */
type Fact<T> = [string] extends [T] ? string : readonly [name: string, say: (value: T) => string];

/** A group of facts with its heading; a fact of the schema without its word is a mistake of type. */
type Group<G> = {
  readonly heading: string;
  readonly facts: { readonly [K in keyof G]: Fact<NonNullable<G[K]>> };
};

export type FactWords = { readonly [G in keyof VisitFacts]: Group<VisitFacts[G]> };

const STEPS: Readonly<Record<StepFree, string>> = {
  all: '全程无台阶',
  partly: '部分路段有台阶',
  none: '有台阶，没有无台阶路线',
};

const SETTINGS: Readonly<Record<Setting, string>> = {
  indoor: '都在室内',
  mixed: '室内和户外都有',
  outdoor: '都在户外',
};

const people = (count: number) => `${count}人`;
const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** `到达：南门集合`, `第10分钟：安全教育`; `at` counts minutes from the arrival. */
function timed({ at, what }: { readonly at: number; readonly what: string }): string {
  return `${at === 0 ? '到达' : `第${at}分钟`}：${what}`;
}

const groups: FactWords = {
  fit: {
    heading: '适合谁',
    facts: {
      grades: ['年级', visits.grades],
      subjects: '学科和单元',
      topic: '主题',
      languages: '讲解语言',
      minSize: ['一场最少', people],
      maxSize: ['一场最多', (count) => `${people(count)}（含带队成人）`],
      groups: ['同时接待', (count) => `${count}批`],
      splitSize: ['分组', (count) => `每组${people(count)}`],
      minutes: ['参观时长', (count) => `约${count}分钟`],
    },
  },
  who: {
    heading: '接待谁',
    facts: {
      audience: ['接待对象', visits.audience],
      catchment: '接待范围',
      minAge: ['最小年龄', (age) => `满${age}岁`],
      minors: '未成年人陪同',
      identity: '证件',
    },
  },
  opening: {
    heading: '什么时候开放',
    facts: {
      hours: '参观时段',
      closedOn: ['不接待', (days) => `每周${days.map((day) => WEEKDAYS[day - 1]).join('、')}`],
      frequency: ['应开放次数', ({ perYear, source }) => `每年${perYear}次（${source}）`],
      noticeDays: ['提前预约', (days) => (days === 0 ? '当天可以约' : `至少提前${days}天`)],
      onRequest: '另约时间',
    },
  },
  dayPlan: {
    heading: '当天怎样走',
    facts: {
      timetable: ['时间安排', (rows) => rows.map(timed).join('；')],
      ifShut: '设备停运时',
    },
  },
  supervision: {
    heading: '带队和纪律',
    facts: {
      ratio: ['带队成人', (rule) => `每${rule.pupilsPerAdult}名学生至少1名成人（${rule.source}）`],
      leadAdult: '领队联系',
      behaviour: '纪律',
      separated: '走散时',
    },
  },
  safety: {
    heading: '安全',
    facts: {
      hazards: ['要当心的', (hazards) => hazards.join('；')],
      kit: '防护',
      banned: '物品和拍照',
      conditions: '现场情况',
      firstAid: '急救',
      insurance: '保险',
      emergency: '紧急疏散',
    },
  },
  access: {
    heading: '行动不便和特别需要',
    facts: {
      stepFree: ['台阶', (value) => STEPS[value]],
      lift: '电梯',
      accessibleToilet: '无障碍厕所',
      seats: '座椅',
      quietPlace: '安静的地方',
      captions: '字幕和手语',
      allergies: '过敏和哮喘',
      airRule: ['空气不好时', airRuleSentence],
    },
  },
  comfort: {
    heading: '厕所、午餐和避雨',
    facts: {
      setting: ['室内户外', (value) => SETTINGS[value]],
      toilets: '厕所',
      lunch: '午餐',
      water: '饮水',
      cloakroom: '放书包',
      groupRoom: '活动教室',
      shelter: '下雨时',
    },
  },
  travel: {
    heading: '怎样到',
    facts: {
      coach: '大巴停车',
      parking: '小车停车',
      bus: '公交',
      walk: '步行',
      directions: '进门怎样走',
    },
  },
  cost: { heading: '费用', facts: { price: '门票', transport: '交通费' } },
  learning: {
    heading: '学习材料',
    facts: { before: '参观前', during: '参观时', after: '参观后', video: '视频', guide: '教师手册' },
  },
  contact: {
    heading: '怎样联系',
    facts: {
      name: '联系人',
      hours: '接听时间',
      mail: '邮箱',
      answerDays: ['答复', (days) => `${days}个工作日内`],
      elsewhere: '别的预约途径',
    },
  },
  changing: {
    heading: '改期和取消',
    facts: {
      cancelBy: '最晚取消',
      tell: '告诉谁',
      ifCancelled: '对方取消时',
      late: '迟到时',
      noShow: '没有来时',
    },
  },
};

/** Words of what a teacher asks of a place, by group and fact as the schema has them. */
export const visitFacts = {
  groups,
  stepFree: (value: StepFree) => STEPS[value],
  setting: (value: Setting) => SETTINGS[value],
  timed,
  heading: '教师要的信息',
  /** Of what is not known in a group: `未提供：班车、停车` */
  missing: '未提供：',
  /** Above the groups of which nothing is known. */
  nothing: '整组未提供',
  score: ({ known, all }: { readonly known: number; readonly all: number }) =>
    `教师要的${all}项里已有${known}项`,
  nudge: '缺的项写“未提供”，不作推测。请开放单位补充：发给本站编辑，核对后写上。',
  complete: '每一项都有了。有变动时请开放单位告诉本站编辑。',
};
