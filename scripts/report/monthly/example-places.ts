import type { WarningRule } from '#src/domain/water/warning.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import type { Places } from './place-rows.ts';

const section = {
  aliases: [],
  river: '示例河',
  basin: '示例流域',
  from: null,
  to: null,
  demonstration: true,
};

/** The invented places of the example city, for tests. */
export const EXAMPLE_PLACES: Places = {
  sections: [
    { ...section, name: '甲断面', aliases: ['老甲断面'], district: 'keqiao', body: 'river', target: 3 },
    { ...section, name: '乙水库', district: 'yuecheng', river: null, body: 'reservoir', target: 2 },
  ],
  sources: [
    { name: '丙水源', aliases: [], district: 'keqiao', body: 'reservoir', demonstration: true },
    { name: '丁水源', aliases: [], district: null, body: 'river', demonstration: true },
  ],
  stations: [
    { name: '戊点位', district: 'keqiao', zone: '2', demonstration: true },
    { name: '己点位', district: 'yuecheng', zone: '4a', demonstration: true },
  ],
  townships: [
    { name: '城关镇', district: 'keqiao', demonstration: true },
    { name: '城关镇', district: 'yuecheng', demonstration: true },
  ],
};

export const EXAMPLE_WARNINGS: readonly WarningRule[] = [
  {
    id: 'own',
    from: calendarDay('2012-01-01'),
    nearLimitShare: 0.2,
    worseByClasses: 1,
    certainty: 'own-rule',
    source: 'example',
  },
];
