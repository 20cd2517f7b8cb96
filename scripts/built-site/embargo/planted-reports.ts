import { exampleMonth, exampleMonthlyAir } from '#src/domain/report/example-month.ts';
import { exampleReport } from '#src/domain/report/example-report.ts';
import { PROVENANCE, type PlantedItem, type Planting } from './planting.ts';

/** A report of a week with an editor's note, of a month and of a year, and a plan. */
export function plantedReports(planting: Planting): PlantedItem[] {
  return [...weekOf(planting), monthOf(planting), yearOf(planting), planOf(planting)];
}

function weekOf(planting: Planting): PlantedItem[] {
  const { word, week } = planting;
  const id = week.toLowerCase();
  const data = { ...exampleReport(week), ...ownOf(planting, 'weekly') };
  return [
    { kind: 'weeklyReports', id, data, marks: [id, week, `${word}weekly`] },
    { kind: 'weekNotes', id, data: { title: `示例${word}note` }, marks: [`${word}note`] },
  ];
}

function monthOf(planting: Planting): PlantedItem {
  const { word, month } = planting;
  return {
    kind: 'monthlyReports',
    id: month,
    data: {
      ...exampleMonth(month, undefined, { air: { ...exampleMonthlyAir(month), indexRule: null } }),
      ...ownOf(planting, 'monthly'),
      title: `示例${word}titled`,
      notes: [`示例${word}odd。`],
    },
    marks: [`monthly/${month}`, `${word}monthly`, `${word}titled`, `${word}odd`],
  };
}

function yearOf(planting: Planting): PlantedItem {
  const { word, year, digits } = planting;
  const value = digits + 0.47;
  const figure = { id: 'pm25', indicator: 'pm25', area: 'city', month: null, unit: null, goal: null };
  const without = { change: null, derived: null, gap: null, note: null };
  return {
    kind: 'annualReports',
    id: String(year),
    data: {
      ...ownOf(planting, 'annual'),
      period: String(year),
      title: `示例${word}yearly`,
      figures: [{ ...figure, value, printed: String(value), ...without }],
      notes: [],
    },
    marks: [`annual/${year}`, `${word}annual`, `${word}yearly`, String(value)],
  };
}

function ownOf({ word, publishedOn }: Planting, name: string) {
  return { publishedOn, provenance: { ...PROVENANCE, note: `示例${word}${name}。` } };
}

function planOf({ word, year, digits }: Planting): PlantedItem {
  const value = digits + 0.48;
  const goal = { name: `示例${word}goal`, task: null, value, unit: '%', direction: 'at-least' };
  const task = { id: `${year}-1`, number: 1, title: `示例${word}task`, summary: '示例。', sections: [] };
  return {
    kind: 'plan',
    id: String(year),
    data: {
      year,
      title: `示例${word}plan`,
      goals: [{ ...goal, result: null, note: null }],
      chapters: [{ title: '示例', tasks: [task] }],
      provenance: { kind: 'published', source: '示例', date: String(year), form: 'summary' },
    },
    marks: [`plan/${year}`, `${word}plan`, `${word}goal`, `${word}task`, String(value)],
  };
}
