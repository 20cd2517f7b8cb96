import type { BiodiversityStatus } from '#src/domain/biodiversity.ts';
import type { Occasion } from '#src/domain/event.ts';
import type { FacilityKind } from '#src/domain/facility.ts';
import type { NewsKind } from '#src/domain/news.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { provenance } from './provenance.ts';

const newsKinds: Readonly<Record<NewsKind, string>> = {
  release: '新闻发布',
  warning: '预警提示',
  response: '回应关切',
  policy: '政策解读',
  data: '数据解读',
  activity: '活动',
  notice: '公示公告',
  case: '典型案例',
};

const facilityKinds: Readonly<Record<FacilityKind, string>> = {
  monitoring: '环境监测',
  sewage: '城市污水处理',
  waste: '生活垃圾处理',
  hazardous: '危险废物和电子废物处理',
  petrochemical: '石化',
  power: '电力',
  steel: '钢铁',
  'building-materials': '建材',
};

const occasions: Readonly<Record<Occasion, string>> = {
  'world-environment-day': '世界环境日',
  'zhejiang-ecology-day': '浙江生态日',
  'national-ecology-day': '全国生态日',
  'biodiversity-day': '国际生物多样性日',
  'world-water-day': '世界水日',
  'low-carbon-day': '全国低碳日',
};

const statuses: Readonly<Record<BiodiversityStatus, string>> = {
  listed: '已列入生物多样性体验地名单',
  planned: '年度计划提出培育，是否已列入名单未查到',
  nature: '自然地，没有查到列入体验地名单',
};

export const items = {
  newsKind: (kind: NewsKind) => newsKinds[kind],
  facilityKind: (kind: FacilityKind) => facilityKinds[kind],
  occasion: (occasion: Occasion) => occasions[occasion],
  biodiversityStatus: (status: BiodiversityStatus) => statuses[status],
  provenance,
  provenanceKind: {
    published: '已公布',
    compiled: '按监测数据编制',
    demonstration: '演示数据',
  } satisfies Record<Provenance['kind'], string>,
  provenanceHeading: '来源',
  openOriginal: '看原页',
  inputFiles: (count: number) => `输入文件和校验值（${count}个）`,
  facts: {
    kind: '类别',
    district: '区县',
    address: '地址',
    phone: '电话',
    route: '参观路线',
    facilities: '开放单位',
    day: '日期',
    form: '种类',
    sessions: '场次',
    time: '时间',
    places: '人数',
    booking: '怎样预约',
    status: '状态',
    place: '地点',
    opening: '开放时间',
    occasion: '纪念日',
    published: '发布日期',
  },
  leads: {
    news: '环境质量、治理行动和公众活动的消息，新的在前，摘编的写原发布日期，每条写明来源。',
    facilities: '公众可以走进去看的环保设施。没有查到的信息写“未提供”，不作推测。',
    openDays: '环保设施向公众开放的公告和年度计划，新的在前。各场次能不能约，看“开放与预约”。',
    biodiversity: '可以走近自然的地方，以及它们是否列入生物多样性体验地。',
    events: '世界环境日、世界水日、全国低碳日等日子的活动。',
  },
  wholeCity: '全市',
  people: (count: number) => `${count}人`,
};
