import type { BookingField } from '#src/domain/booking.ts';

type FieldWords = {
  readonly label: string;
  readonly hint?: string;
  /** Need not be filled in. */
  readonly optional?: boolean;
};

/** What each field of the booking sheet is called, and what belongs into it. */
export const fields: Readonly<Record<BookingField, FieldWords>> = {
  place: { label: '地点', hint: '一张请求单只约一个地点。' },
  group: { label: '学校或团体' },
  className: { label: '班级', hint: '如“四（2）班”。不要写学生姓名。' },
  grade: { label: '年级' },
  pupils: { label: '学生人数', hint: '只写数字，如46。' },
  adults: { label: '带队成人', hint: '只写数字。' },
  session1: { label: '第一希望' },
  session2: { label: '第二希望', optional: true },
  session3: { label: '第三希望', optional: true },
  wish: {
    label: '希望的日期',
    hint: '没有合适的场次才写，如“五月任何一个周三上午”。',
    optional: true,
  },
  contact: { label: '联系人' },
  phone: { label: '联系电话', hint: '手机11位，或区号加号码。电话和邮箱至少填一样。' },
  mail: { label: '邮箱', optional: true },
  lead: { label: '当天带队负责人', hint: '成年人，从头到尾在场。' },
  leadPhone: { label: '负责人当天的电话', hint: '手机11位，或区号加号码。' },
  language: { label: '讲解语言', hint: '不填就是普通话。', optional: true },
  needs: {
    label: '特殊需要',
    hint: '如有人坐轮椅、听不见、对花粉过敏。不要写是谁，不要写病历和证件号码。',
    optional: true,
  },
};
