import type { Cure } from '../schemas/shared.ts';

/** What to type instead, for each rule of the schemas. */
export const CURES: Readonly<Record<Cure, string>> = {
  day: '不是真实的日期。请写成 2026-11-23 这样的日期',
  'partial-day': '不是日期。请写成 2021-07-15，或只写 2021-07、2021（加引号）',
  trim: '前后有空格。请删去',
  id: '请只用小写字母、数字和连字符，如 keqiao',
  clock: '请写成 09:30 这样的时刻（加引号）',
  week: '不是 2012 年以后的 ISO 周。请写成 2026-W47',
  month: '不是月份。请写成 2026-10',
  'annual-period': '不是年份或上半年。请写成 2018 或 2024-h1（加引号）',
  'after-start': '结束不晚于开始。请检查两个时刻',
  moment: '不是时刻。请写成 2026-12-01 09:00（北京时间，加引号）',
  'not-before-day': '与 publishedOn 不是同一天。请改成同一天，或删去',
  'in-force': '预警提示（kind: warning）必须写 inForce 的 from 和 to，其余的不能写',
  'file-name':
    '不是可用的文件名。请用小写字母、数字和连字符，图片用 jpg、png、webp、svg，附件用 pdf、docx、xlsx、csv、txt、zip',
  changes: '没有写改了什么。请写出 what、old、now，撤回除外',
  host: '不是网站名。请只写网站名，如 www.sx.gov.cn，不写 https:// 和后面的斜杠',
  'tag-authority': '不是域名加年份。请写成 portal.example,2026：您的域名、逗号、域名已归您的年份',
  'plan-task': '不是任务编号。请写成 2023-4：年份、连字符、第几项',
  'name-twice': '同一个名称（或别名）出现两次。请改一个',
  'shape-dented':
    '不是四面向外凸的形状。请绕着它一个角一个角地写，不要凹进去，不要交叉，三个角不要在一条线上',
  'shape-narrow':
    '放不下名称、两行字和五排点：从这里起，右边要有83，下面要有114，都在形状里。请把形状画大，或移动 text',
  'shape-overlap': '与前面的区县重叠。请改角点，让两个形状最多碰到边',
  'topic-twice': '前面的主题已经用了。请换一个，或删去重复的一条',
  'rule-twice': '前面的规则已经用了这个代号。请换一个，或删去重复的一条',
  'rule-day-twice': '前面的规则也从这一天起用，不知用哪一条。请改成各自起用的第一天，或删去一条',
  release: '不是一次发布的编号。请写成 weekly/2026-w48、monthly/2026-11，或 other/ 加 others 里的 id',
  'release-twice': '前面的发布已经用了这个 id。请换一个，或删去重复的一条',
  'postponed-earlier': '不晚于原来的日期（date）。延期要写更晚的日子；提前发布不用写，到时发布就行',
  'announced-late': '晚于发布的日期（date）。请检查两个日期',
  'term-twice': '同一个词或代号出现两次。请删去一处',
  'week-days': '不是这一周周一到周日的七天。请用 npm run report 重新编制',
  'month-days': '不是这个月从第一天到最后一天。请用 npm run report 重新编制',
  'city-first': '第一个必须是全市（city）。请用 npm run report 重新编制',
  'area-twice': '同一个区域出现两次。请用 npm run report 重新编制',
  'area-missing': '有逐日数据的区域在统计里没有。请用 npm run report 重新编制',
  'published-early': '发布日期早于报告期结束。请检查日期',
  'gap-reason': '缺测（null）必须有原因，有值就不能有原因。请用 npm run report 重新编制',
  'figure-twice': '同一份报告里代号重复。请改一个',
  'figure-gap': 'value 和 printed 都是 null 时必须写原因，有一样不是 null 就写 null',
  'figure-derived': '有 value 而没有 printed 的，必须写明怎样算出；其余写 null',
  'derived-value': '与 derived 里的数算出的不一致。请检查',
  'printed-value': '与 printed 里的数不一致。请检查',
  'task-number': '任务要从 1 起连着编号',
  'task-id': '任务代号要由年份和编号组成',
  'goal-task': '这份计划里没有这项任务。请写已有的一个，或写 null',
  'goal-number': '有数的目标不能写 qualitative，没有数的只能写 qualitative',
  recomputed: '与它所依据的数字按标准算出的不一致。不要手改数字，请用 npm run report 重新编制',
};

/** What to say besides where a field is missing, empty or of none of its forms. */
export const HINTS: Readonly<Record<string, string>> = {
  pressContact:
    '没有联系人的外部摘编请写 not-provided，其余写 name、phone、hours、outOfHours（没有夜间电话写 null）',
  topics: '写 content/topics.json 里的代号，至少一个，如 [air]',
  alt: '写图里有什么，给看不见图的人听',
  credit: '写图是谁拍的、谁画的',
  licence: '用一句话写清可以怎样用，如“可免费转载，请注明出处”',
  reason: '写清为什么延期或取消，如“两个断面的水样要复测”',
  cause: '写清为什么改，如“录入时把两个区县的数写颠倒了”',
  outOfHours: '下班后打给谁；没有就写 null',
  figure: '数字依据哪份报告的哪张表；本站没有就写 null',
};
