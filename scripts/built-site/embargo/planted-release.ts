import { PROVENANCE, type PlantedItem, type Planting } from './planting.ts';

/** A release with a picture and an attachment. */
export function plantedRelease({ word, digits, release: id, publishedOn }: Planting): PlantedItem {
  const number = `${digits}.46`;
  const [picture, table] = [`${word}-picture.svg`, `${word}-table.csv`];
  const asset = { file: picture, alt: `${word}alt`, caption: `${word}caption`, credit: '示例', date: '2026' };
  return {
    kind: 'news',
    id,
    data: {
      title: `示例${word}news`,
      summary: `示例${word}lead。`,
      kind: 'release',
      publishedOn,
      districts: [],
      topics: ['air'],
      pressContact: 'not-provided',
      keyFacts: [{ what: '示例', number, unit: '%', period: '示例', place: '示例', figure: null }],
      quotes: [{ speaker: '示例', post: '示例', text: `示例${word}quote。` }],
      assets: [{ ...asset, licence: '示例' }],
      attachments: [{ file: table, title: `示例${word}attached` }],
      provenance: PROVENANCE,
    },
    marks: [id, number, picture, table, ...marksIn(word)],
    body: `<Notice title="${word}boxed">\n\n示例的正文。\n\n</Notice>`,
    files: { [picture]: drawing(word), [table]: `name\n${word}row\n` },
  };
}

function marksIn(word: string): string[] {
  return ['news', 'lead', 'quote', 'attached', 'caption', 'alt', 'boxed', 'drawn', 'row'].map(
    (end) => word + end,
  );
}

function drawing(word: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>${word}drawn</title></svg>`;
}

/** A correction of a release that may be seen already: that one must not say that it will be corrected. */
export function plantedCorrection({ word, publishedOn }: Planting): PlantedItem {
  return {
    kind: 'corrections',
    id: `${publishedOn}-1`,
    data: {
      item: { kind: 'news', id: '2026-001' },
      kind: 'correction',
      publishedOn,
      summary: `示例${word}corrected。`,
      cause: `示例${word}cause。`,
      changesMeaning: true,
      changes: [{ what: `示例${word}what`, old: `${word}old`, now: `${word}now` }],
      provenance: PROVENANCE,
    },
    marks: ['corrected', 'cause', 'what', 'old', 'now'].map((end) => word + end),
  };
}
