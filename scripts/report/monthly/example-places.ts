import type { WarningRule } from '#src/domain/water/warning.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import type { Places } from './place-rows.ts';

const place = { aliases: [], from: null, to: null, demonstration: true };

const section = { ...place, river: '示例河', basin: '示例流域' };

/** The invented places of the example city, for tests. */
export const EXAMPLE_PLACES: Places = {
  sections: [
    { ...section, name: '甲断面', aliases: ['老甲断面'], district: 'keqiao', body: 'river', target: 3 },
    { ...section, name: '乙水库', district: 'yuecheng', river: null, body: 'reservoir', target: 2 },
  ],
  sources: [
    { ...place, name: '丙水源', district: 'keqiao', body: 'reservoir' },
    { ...place, name: '丁水源', district: null, body: 'river' },
  ],
  stations: [
    { ...place, name: '戊点位', district: 'keqiao', zone: '2' },
    { ...place, name: '己点位', district: 'yuecheng', zone: '4a' },
  ],
  townships: [
    { ...place, name: '城关镇', district: 'keqiao' },
    { ...place, name: '城关镇', district: 'yuecheng' },
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
