import { advice } from './advice.ts';
import { trends } from './trends.ts';

/** What the parts of a monthly report are called. */
export const PARTS = {
  air: '空气',
  townships: '乡镇（街道）PM2.5',
  water: '地表水',
  drinking: '饮用水水源地',
  noise: '功能区噪声',
};

/** The list of parts that a report's page begins with. */
export const contents = {
  label: '本页内容',
  links: (hasTrends: boolean, hasAdvice: boolean) => [
    { href: '#air', label: PARTS.air },
    ...(hasTrends ? [{ href: '#trends', label: trends.heading }] : []),
    { href: '#water', label: PARTS.water },
    { href: '#drinking', label: PARTS.drinking },
    { href: '#townships', label: PARTS.townships },
    { href: '#noise', label: PARTS.noise },
    ...(hasAdvice ? [{ href: '#advice', label: advice.heading }] : []),
    { href: '#downloads', label: '下载和来源' },
  ],
};
