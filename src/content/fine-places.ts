import type { Precision } from '../domain/species.ts';
import { coordinatesIn, type FinePlace } from './fine-coordinates.ts';

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千半]+)';

/** What stands at the end of the name of a spot. */
const SPOT = '(?:屋|样地|样方|样线|巢|点|相机|岛|洞|树|亭|塔|桥|坝|池|塘|沟|站|台(?!风))';

/** Before 村 in words that name no village. */
const NO_VILLAGE =
  '(?:农|乡|渔|全|本|各|该|古|邻|小山|远山|行政|自然|示范|特色|周边|附近|沿线|沿岸|个|座|的)';
/** Before 社区 and 水库 in words that name none. */
const NO_NAME = '(?:进|入|到|在|各|个|座|本|全|该|等|的|型|类|和|与|及|些|绿色|智慧|生态|河流|湖泊|江河)';
const NO_TOWN = '(?:城|乡|集|村|小|市|各|名|古|全|本|该|的)';

/** How a place is told in words, and how exactly that is. */
const PATTERNS: readonly (readonly [Precision, RegExp])[] = [
  // 观鸟屋向东200米处
  [
    'spot',
    new RegExp(
      `${NUMBER}(?:多|余)?\\s*(?:米|公里|千米|里|km|m)\\s*(?:处|外|远|左右的地方|的地方|以内|范围内)`,
      'g',
    ),
  ],
  ['spot', new RegExp(`[东南西北](?:侧|边|面|岸|方)?\\s*(?:约|大约)?\\s*${NUMBER}\\s*(?:米|公里|千米)`, 'g')],
  // 鸟向南飞 tells no place.
  ['spot', /(?:向|往|朝)正?[东南西北]{1,2}(?:方向|面|边|侧)?(?![东南西北飞迁越海湖])/g],
  // 3号观鸟屋; 5月3号 is a day
  [
    'spot',
    new RegExp(
      `(?<![月\\d一二三四五六七八九十])第?\\s*${NUMBER}\\s*[号#]\\s*\\p{Script=Han}{0,4}?${SPOT}`,
      'gu',
    ),
  ],
  ['spot', /(?:样地|样方|样线|点位|观鸟屋|鸟巢|相机)\s*[:：]?\s*(?:[A-Z]-?)?\d+/g],
  // 解放大道12号
  ['spot', /[路街道巷弄]\s*\d+(?:-\d+)?\s*号/g],
  // 观鸟屋北面的芦苇
  ['spot', /(?<=\p{Script=Han})[东南西北]{1,2}(?:面|侧|边|端|角)(?!来|吹|刮)/gu],
  // 第二座亭子
  ['spot', new RegExp(`第\\s*${NUMBER}\\s*[座棵株丛]`, 'g')],
  // 12号; 5月3号 is a day, 〔2020〕12号 a paper
  [
    'spot',
    new RegExp(
      `(?<![月年〕\\d一二三四五六七八九十、—-])第?\\s*${NUMBER}\\s*号(?!\\s*\\p{Script=Han}{0,4}?${SPOT}|文|令|公告|通知|台风|字|线|热线|染)`,
      'gu',
    ),
  ],
  [
    'village',
    new RegExp(`(?<!${NO_NAME})(?<=\\p{Script=Han}{2})(?:社区(?!居|工|服|干|教|参|共)|水库(?!管|移))`, 'gu'),
  ],
  ['village', /(?<![个各的些座])(?<=\p{Script=Han}{2})(?:自然|行政)村/gu],
  [
    'village',
    new RegExp(`(?<!${NO_VILLAGE})(?<=[\\p{Script=Han}])村(?!民|庄|里|镇|委|级|落|口|史|集体|干部)`, 'gu'),
  ],
  ['town', new RegExp(`(?<!${NO_TOWN})(?<=\\p{Script=Han}{2})(?:镇(?!江|海)|街道(?!办|两))`, 'gu')],
];

/** What has its name before it. */
const NAMED = /^(?:村|镇|街道|社区|水库|自然村|行政村|[东南西北])/;

/** The places in a text that are finer than a district: by their coordinates, by distance and direction, by number, by their village or town. */
export function finePlaces(text: string): FinePlace[] {
  const plain = text
    .replace(/º/g, '°')
    .normalize('NFKC')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
  const inWords = PATTERNS.flatMap(([precision, pattern]) =>
    [...plain.matchAll(pattern)].map(({ 0: found, index }): FinePlace => {
      const before = NAMED.test(found) ? plain.slice(0, index) : '';
      return { precision, text: nameBefore(before) + found, isCoordinates: false };
    }),
  );
  return [...coordinatesIn(plain), ...inWords];
}

/** Up to three characters of a name, without what leads to it. */
function nameBefore(text: string): string {
  const [name = ''] = /\p{Script=Han}{0,3}$/u.exec(text) ?? [];
  return name.replace(/^.*[在到于去]/, '');
}
